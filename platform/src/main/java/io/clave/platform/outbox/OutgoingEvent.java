package io.clave.platform.outbox;

import io.clave.platform.trace.Traces;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A fact about an account that other services should know; data becomes the JSON value of the record.
 *
 * @param traceparent the trace that it belongs to, W3C Trace Context
 */
public record OutgoingEvent(
        String topic,
        String type,
        UUID accountId,
        Object data,
        @Nullable String traceparent) {

    /** An event of the current trace. */
    public OutgoingEvent(String topic, String type, UUID accountId, Object data) {
        this(topic, type, accountId, data, Traces.currentParent());
    }
}
