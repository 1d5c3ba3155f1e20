package io.clave.cli.bench;

import io.clave.cli.api.Await;
import io.clave.cli.api.OrderDocument;
import io.clave.cli.api.OrderTopic;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Orders through the topic, durable as soon as the ledger counts them all. */
record KafkaDoor(OrderTopic topic, Ledger ledger, Duration patience) implements Door {

    /** Counting loads the machine that is measured: seldom, until nearly all is there. */
    private static final Duration SELDOM = Duration.ofMillis(250);

    private static final Duration OFTEN = Duration.ofMillis(25);
    private static final double NEARLY = 0.9;

    @Override
    public Duration push(List<OrderDocument> orders, BenchOrders range) {
        long start = System.nanoTime();
        orders.forEach(topic::send);
        topic.flush();
        await(range, (int) (orders.size() * NEARLY), SELDOM);
        await(range, orders.size(), OFTEN);
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private void await(BenchOrders range, int wanted, Duration pace) {
        Await.until(
                "the orders pushed through Kafka",
                patience,
                pace,
                () -> ledger.count(range) < wanted ? Optional.empty() : Optional.of(true));
    }
}
