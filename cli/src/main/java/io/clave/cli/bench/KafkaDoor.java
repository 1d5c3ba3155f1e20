package io.clave.cli.bench;

import io.clave.cli.api.Await;
import io.clave.cli.api.OrderDocument;
import io.clave.cli.api.OrderTopic;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Orders through the topic, durable as soon as the ledger counts them all. */
record KafkaDoor(OrderTopic topic, Ledger ledger, Duration patience) implements Door {

    private static final Duration PACE = Duration.ofMillis(25);

    @Override
    public Duration push(List<OrderDocument> orders, BenchOrders range) {
        long start = System.nanoTime();
        orders.forEach(topic::send);
        topic.flush();
        return Await.until("the orders pushed through Kafka", patience, PACE, () -> {
            int booked = ledger.count(range);
            return booked < orders.size() ? Optional.empty() : Optional.of(Duration.ofNanos(System.nanoTime() - start));
        });
    }
}
