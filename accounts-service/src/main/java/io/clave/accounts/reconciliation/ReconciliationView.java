package io.clave.accounts.reconciliation;

import io.clave.platform.money.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A control total beside what the ledger holds. */
record ReconciliationView(
        String source,

        @Schema(description = "day of order, UTC") LocalDate date,

        ReconciliationState state,

        @Schema(description = "what the ERP system says") Total expected,

        @Schema(description = "what the ledger held when they were compared")
        Total found,

        @Schema(description = "found less expected") Total difference,

        @Schema(description = "whether the ERP system listed its orders")
        boolean itemised,

        @Schema(description = "how many orders may explain the difference; see findings")
        long findings,

        String postedBy,
        Instant postedAt,
        Instant comparedAt) {

    /** A count of orders and the sum of their net amounts. */
    record Total(long orders, Money netAmount) {

        static Total of(long orders, BigDecimal amount, String currency) {
            BigDecimal bare = amount.stripTrailingZeros();
            return new Total(orders, Money.of(bare.setScale(Math.max(bare.scale(), 2)), currency));
        }
    }

    static ReconciliationView of(Reconciliation found) {
        ControlKey key = found.key();
        return new ReconciliationView(
                key.source(),
                key.day(),
                found.state(),
                Total.of(found.expectedOrders(), found.expectedAmount(), key.currency()),
                Total.of(found.foundOrders(), found.foundAmount(), key.currency()),
                Total.of(
                        found.foundOrders() - found.expectedOrders(),
                        found.foundAmount().subtract(found.expectedAmount()),
                        key.currency()),
                found.itemised(),
                found.findings(),
                found.postedBy(),
                found.postedAt(),
                found.comparedAt());
    }
}
