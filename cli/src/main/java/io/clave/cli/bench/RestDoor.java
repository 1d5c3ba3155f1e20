package io.clave.cli.bench;

import io.clave.cli.api.BatchResult;
import io.clave.cli.api.Batches;
import io.clave.cli.api.OrderDocument;
import io.clave.cli.text.Refusal;
import java.time.Duration;
import java.util.List;

/** Orders by batches of 500 through the gateway, durable with each answer. */
record RestDoor(Batches batches, int clients) implements Door {

    @Override
    public Duration push(List<OrderDocument> orders, BenchOrders range) {
        long start = System.nanoTime();
        Crew.work(clients, Crew.slices(orders, Batches.ORDERS), this::push);
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private void push(List<OrderDocument> batch) {
        BatchResult result = batches.orders(batch);
        if (result.created() + result.unchanged() < batch.size()) {
            throw new Refusal("A batch of the measurement was answered with " + result.created() + " created, "
                    + result.quarantined() + " quarantined and " + result.error() + " refused orders.");
        }
    }
}
