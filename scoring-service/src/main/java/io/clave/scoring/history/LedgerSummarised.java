package io.clave.scoring.history;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the ledger holds of an account, as it came in {@code accounts.order.v1} after all orders that it counts.
 *
 * @param reportingChecksum null in summaries of before it was told; then reporting amounts are not compared
 */
public record LedgerSummarised(
        UUID accountId,
        long orders,
        long revisions,
        String checksum,
        @Nullable String reportingChecksum,
        Instant summarisedAt) {

    /** This fact, if it has all that it must have. */
    public LedgerSummarised complete() {
        Required.member("accountId", accountId);
        Required.member("checksum", checksum);
        Required.member("summarisedAt", summarisedAt);
        return this;
    }

    /** Of two summaries of the same account, the later one. */
    LedgerSummarised laterOf(LedgerSummarised other) {
        return other.summarisedAt.isAfter(summarisedAt) ? other : this;
    }
}
