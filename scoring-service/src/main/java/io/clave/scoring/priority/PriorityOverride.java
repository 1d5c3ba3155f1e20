package io.clave.scoring.priority;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/** A score that a person gave to an order, for a reason and for a time. */
record PriorityOverride(
        UUID id,
        String source,
        String orderId,
        BigDecimal score,
        String reason,
        String author,
        Instant createdAt,
        Instant expiresAt) {

    OrderToRank.Key key() {
        return new OrderToRank.Key(source, orderId);
    }
}
