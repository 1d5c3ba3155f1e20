package io.clave.cli.bench;

import io.clave.cli.api.ClaveApi;
import io.clave.cli.api.ScoreView;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Reads the score of one account as soon as it is committed, and holds whether it includes an order more than before. */
final class ScoreProbe {

    static final long NEVER = Long.MIN_VALUE;

    private static final Duration LONGEST = Duration.ofSeconds(60);

    private final ClaveApi api;
    private final ScoreWatch watch;
    private final UUID account;
    private int purchasesBefore;

    ScoreProbe(ClaveApi api, ScoreWatch watch, UUID account) {
        this.api = api;
        this.watch = watch;
        this.account = account;
    }

    /** Notes how many purchases the score has now; a score that is not there yet has none. */
    CompletableFuture<Void> prepare() {
        return purchases().thenAccept(purchases -> purchasesBefore = purchases);
    }

    /** When the API answered with a score that includes the order, on the clock of {@link System#nanoTime}, or NEVER, also when a fault hid it. */
    CompletableFuture<Long> seenAt(String orderId) {
        return watch.scored(account, orderId)
                .thenCompose(committed -> purchases())
                .thenApply(purchases -> purchases > purchasesBefore ? System.nanoTime() : NEVER)
                .completeOnTimeout(NEVER, LONGEST.toSeconds(), TimeUnit.SECONDS)
                .exceptionally(fault -> NEVER);
    }

    private CompletableFuture<Integer> purchases() {
        return api.getLater("/accounts/" + account + "/score", ScoreView.class)
                .handle((score, failure) -> failure == null ? score.purchases() : 0);
    }
}
