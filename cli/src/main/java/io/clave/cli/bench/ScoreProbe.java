package io.clave.cli.bench;

import io.clave.cli.api.ClaveApi;
import io.clave.cli.api.ScoreView;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/** Looks at the score of one account until it includes an order more than before. */
final class ScoreProbe {

    static final Duration PACE = Duration.ofMillis(40);
    static final long NEVER = Long.MIN_VALUE;

    private static final long LONGEST_NANOS = Duration.ofSeconds(30).toNanos();

    private final ClaveApi api;
    private final String path;
    private int purchasesBefore;

    ScoreProbe(ClaveApi api, UUID accountId) {
        this.api = api;
        this.path = "/accounts/" + accountId + "/score";
    }

    /** Notes how many purchases the score has now; a score that is not there yet has none. */
    CompletableFuture<Void> prepare() {
        return purchases().thenAccept(purchases -> purchasesBefore = purchases);
    }

    /** When the order more was seen, on the clock of {@link System#nanoTime}; NEVER after half a minute. */
    CompletableFuture<Long> seenAt(long acceptedAt) {
        return purchases().thenCompose(purchases -> {
            long now = System.nanoTime();
            if (purchases > purchasesBefore) {
                return CompletableFuture.completedFuture(now);
            }
            return now - acceptedAt > LONGEST_NANOS
                    ? CompletableFuture.completedFuture(NEVER)
                    : CompletableFuture.supplyAsync(() -> acceptedAt, soon()).thenCompose(this::seenAt);
        });
    }

    private CompletableFuture<Integer> purchases() {
        return api.getLater(path, ScoreView.class).handle((score, failure) -> failure == null ? score.purchases() : 0);
    }

    private static Executor soon() {
        return CompletableFuture.delayedExecutor(PACE.toMillis(), TimeUnit.MILLISECONDS);
    }
}
