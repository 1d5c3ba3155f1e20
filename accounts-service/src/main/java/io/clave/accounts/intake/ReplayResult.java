package io.clave.accounts.intake;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What replaying documents of the quarantine came to. */
record ReplayResult(
        @Schema(description = "orders that are new in the ledger")
        int created,

        @Schema(description = "orders with a new revision in the ledger")
        int updated,

        @Schema(description = "revisions that the ledger knew already")
        int unchanged,

        @Schema(description = "revisions older than the ledger's")
        int stale,

        @Schema(description = "documents that wait as before")
        int quarantined,

        @Schema(description = "opaque cursor that goes on where this call has stopped; null when nothing is left")
        @Nullable
        String next) {

    static ReplayResult of(List<HeldOrder> orders, @Nullable String next) {
        return new ReplayResult(
                count(orders, Outcome.CREATED),
                count(orders, Outcome.UPDATED),
                count(orders, Outcome.UNCHANGED),
                count(orders, Outcome.STALE),
                (int) orders.stream().filter(order -> order.outcome() == null).count(),
                next);
    }

    private static int count(List<HeldOrder> orders, Outcome outcome) {
        return (int) orders.stream().filter(order -> order.outcome() == outcome).count();
    }
}
