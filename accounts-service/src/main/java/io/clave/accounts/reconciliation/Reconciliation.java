package io.clave.accounts.reconciliation;

import java.math.BigDecimal;
import java.time.Instant;

/** A control total and what was found in the ledger when they were last compared. */
record Reconciliation(
        ControlKey key,
        long version,
        long expectedOrders,
        BigDecimal expectedAmount,
        boolean itemised,
        String postedBy,
        Instant postedAt,
        ReconciliationState state,
        long foundOrders,
        BigDecimal foundAmount,
        long findings,
        Instant comparedAt) {}
