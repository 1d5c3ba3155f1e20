package io.clave.cli.bench;

import io.clave.cli.api.OrderDocument;
import java.time.Duration;
import java.util.List;

/** An order a request, by clients that each wait for their answer; durable with each answer. */
record PutDoor(SingleDoor door, int clients, Timings answers) implements Door {

    @Override
    public Duration push(List<OrderDocument> orders, BenchOrders range) {
        long start = System.nanoTime();
        Crew.work(clients, orders, this::push);
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private void push(OrderDocument order) {
        long sent = System.nanoTime();
        door.send(order).join();
        answers.record(sent, System.nanoTime());
    }
}
