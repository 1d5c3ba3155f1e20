package io.clave.cli.bench;

/** By which door, how fast, how long, and which part is looked at closely. */
record LatencyPlan(DoorKind door, int ordersPerSecond, int seconds, int sampleEvery) {

    int orders() {
        return ordersPerSecond * seconds;
    }

    int samples() {
        return (orders() + sampleEvery - 1) / sampleEvery;
    }

    boolean isSample(int number) {
        return number % sampleEvery == 0;
    }

    /** When an order is due, counted from the start. */
    long dueNanos(int number) {
        return number * 1_000_000_000L / ordersPerSecond;
    }
}
