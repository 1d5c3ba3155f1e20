package io.clave.accounts.intake;

import io.clave.accounts.order.OrderDocument;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A document that was set aside, as it stands now. */
record HeldOrder(
        UUID id,
        QuarantineState state,
        QuarantineReason reason,
        OrderDocument document,
        Instant receivedAt,
        @Nullable Outcome outcome,
        long version) {

    boolean isWaiting() {
        return state == QuarantineState.WAITING;
    }
}
