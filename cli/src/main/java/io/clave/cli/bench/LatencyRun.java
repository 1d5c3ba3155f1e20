package io.clave.cli.bench;

import io.clave.cli.api.OrderDocument;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Sends orders by a fixed schedule, so that a slow answer does not delay the next order and hide itself, and follows some of
 * them until they show in a score. An order that is followed has an account of its own in this run.
 */
final class LatencyRun {

    private static final double TARGET_P99_MS = 1000;

    private final SingleDoor door;
    private final LatencyPlan plan;
    private final Timings accepted = new Timings();
    private final Timings readable = new Timings();
    private final Timings both = new Timings();
    private final AtomicInteger failed = new AtomicInteger();
    private final AtomicReference<@Nullable String> firstFailure = new AtomicReference<>();
    private final AtomicInteger neverReadable = new AtomicInteger();

    LatencyRun(SingleDoor door, LatencyPlan plan) {
        this.door = door;
        this.plan = plan;
    }

    /** @param probes of the accounts whose orders are followed, one for each sample */
    LatencyReport run(BenchOrders orders, List<String> accounts, Map<String, ScoreProbe> probes) {
        Iterator<Map.Entry<String, ScoreProbe>> followed = probes.entrySet().iterator();
        List<CompletableFuture<?>> underWay = new ArrayList<>(plan.orders());
        long start = System.nanoTime();
        for (int number = 0; number < plan.orders(); number++) {
            long due = start + plan.dueNanos(number);
            waitUntil(due);
            if (plan.isSample(number)) {
                Map.Entry<String, ScoreProbe> probe = followed.next();
                underWay.add(follow(orders.order(number, probe.getKey()), due, probe.getValue()));
            } else {
                underWay.add(send(orders.order(number, accounts.get(number % accounts.size())), due)
                        .exceptionally(failure -> null));
            }
        }
        CompletableFuture.allOf(underWay.toArray(CompletableFuture<?>[]::new)).join();
        return report();
    }

    private CompletableFuture<Void> follow(OrderDocument order, long due, ScoreProbe probe) {
        return send(order, due)
                .thenCompose(
                        acceptedAt -> probe.seenAt(order.orderId()).thenAccept(seenAt -> seen(due, acceptedAt, seenAt)))
                .exceptionally(failure -> null);
    }

    /** When the order was accepted; a failure is counted. */
    private CompletableFuture<Long> send(OrderDocument order, long due) {
        return door.send(order).thenApply(safe -> acceptedAt(due)).whenComplete((at, failure) -> note(failure));
    }

    private void note(@Nullable Throwable failure) {
        if (failure != null) {
            failed.incrementAndGet();
            Throwable cause = failure.getCause() == null ? failure : failure.getCause();
            firstFailure.compareAndSet(null, cause.toString());
        }
    }

    private long acceptedAt(long due) {
        long now = System.nanoTime();
        accepted.record(due, now);
        return now;
    }

    private void seen(long due, long acceptedAt, long seenAt) {
        if (seenAt == ScoreProbe.NEVER) {
            neverReadable.incrementAndGet();
            return;
        }
        readable.record(acceptedAt, seenAt);
        both.record(due, seenAt);
    }

    private static void waitUntil(long nanoTime) {
        for (long left = nanoTime - System.nanoTime(); left > 0; left = nanoTime - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    private LatencyReport report() {
        Percentiles afterAccepted = readable.percentiles();
        return new LatencyReport(
                plan.door(),
                plan.ordersPerSecond(),
                plan.seconds(),
                plan.orders(),
                failed.get(),
                firstFailure.get(),
                plan.sampleEvery(),
                neverReadable.get(),
                accepted.percentiles(),
                afterAccepted,
                both.percentiles(),
                TARGET_P99_MS,
                afterAccepted.p99Ms() < TARGET_P99_MS);
    }
}
