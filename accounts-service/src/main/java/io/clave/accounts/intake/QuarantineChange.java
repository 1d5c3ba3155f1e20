package io.clave.accounts.intake;

import io.clave.accounts.order.OrderDocument;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Something that was done to a document in quarantine. */
record QuarantineChange(
        long version,
        QuarantineAction action,
        Instant at,

        @Schema(description = "the subject of the token; none when it happened by itself") @Nullable
        String by,

        @Schema(description = "as the operator gave it") @Nullable
        String reason,

        @Schema(description = "the document before it was edited") @Nullable
        OrderDocument before,

        @Schema(description = "the document as edited") @Nullable
        OrderDocument after) {}
