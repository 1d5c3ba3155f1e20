package io.clave.accounts.reconciliation;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An order that may explain a difference. */
record Finding(
        String orderId,
        FindingKind kind,

        @Schema(description = "as listed") @Nullable Integer expectedRevision,

        @Schema(description = "in the ledger, in quarantine, or of the push that came to nothing") @Nullable
        Integer foundRevision,

        @Schema(description = "as listed") @Nullable BigDecimal expectedAmount,

        @Schema(description = "in the ledger; null in quarantine") @Nullable
        BigDecimal foundAmount,

        @Schema(description = "why a push came to nothing, as a stable word") @Nullable
        String code,

        @Schema(description = "why a push came to nothing, in words") @Nullable
        String detail) {}
