package io.clave.scoring.priority;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A score that a person gave to an order. */
record OverrideView(
        UUID id,
        @Schema(examples = "sap") String source,
        @Schema(examples = "4711") String orderId,

        @Schema(description = "takes the place of the computed score, 0 to 100", examples = "95.00")
        BigDecimal score,

        @Schema(examples = "Line stands still at the customer.")
        String reason,

        @Schema(description = "subject of the token it was given with")
        String author,

        Instant createdAt,

        @Schema(description = "from then on it has no effect")
        Instant expiresAt,

        @Schema(description = "whether it has an effect now")
        boolean inForce) {

    static OverrideView of(PriorityOverride override, Instant now) {
        return new OverrideView(
                override.id(),
                override.source(),
                override.orderId(),
                override.score(),
                override.reason(),
                override.author(),
                override.createdAt(),
                override.expiresAt(),
                override.expiresAt().isAfter(now));
    }
}
