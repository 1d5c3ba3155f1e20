package io.clave.accounts.intake;

import io.clave.accounts.order.OrderDocument;
import io.clave.platform.trace.Traces;
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
        @Nullable PushedRecord record,
        long version) {

    /** The same document at the doors again, now in the current trace. */
    ArrivedOrder arriving() {
        return new ArrivedOrder(document, Traces.currentParent(), record);
    }

    boolean isWaiting() {
        return state == QuarantineState.WAITING;
    }
}
