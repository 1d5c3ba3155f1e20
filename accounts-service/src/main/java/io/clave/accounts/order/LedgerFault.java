package io.clave.accounts.order;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A place where the ledger of an account is not what was booked. */
record LedgerFault(
        LedgerFaultKind kind,

        @Schema(description = "the place in the chain") @Nullable
        Long position,

        @Schema(description = "of the order in its source") @Nullable
        String orderId,

        @Nullable Integer revision) {

    static LedgerFault at(LedgerFaultKind kind, long position) {
        return new LedgerFault(kind, position, null, null);
    }
}
