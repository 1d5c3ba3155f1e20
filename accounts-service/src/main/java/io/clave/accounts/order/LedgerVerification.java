package io.clave.accounts.order;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a recomputation of an account's ledger came to. */
record LedgerVerification(
        UUID accountId,

        @Schema(description = "whether everything is as it was booked")
        boolean intact,

        @Schema(description = "revisions whose hash was recomputed")
        long verified,

        @Schema(description = "revisions from before the chain, which have no hash")
        long unsealed,

        @Schema(description = "revisions of detached months, of which only the hash is left")
        long archived,

        @Schema(description = "the first 100 of them") List<LedgerFault> faults) {}
