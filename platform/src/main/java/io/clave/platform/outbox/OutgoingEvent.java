package io.clave.platform.outbox;

import io.clave.platform.trace.Traces;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A fact that others should know; data becomes the JSON value of the record.
 *
 * @param key records of one key stay in order
 * @param accountId the account whose events are numbered; none for a fact that is about no account of ours
 * @param traceparent the trace that it belongs to, W3C Trace Context
 */
public record OutgoingEvent(
        String topic,
        String type,
        String key,
        @Nullable UUID accountId,
        Object data,
        @Nullable String traceparent) {

    /** A fact about an account. */
    public OutgoingEvent(String topic, String type, UUID accountId, Object data, @Nullable String traceparent) {
        this(topic, type, accountId.toString(), accountId, data, traceparent);
    }

    /** A fact about an account, of the current trace. */
    public OutgoingEvent(String topic, String type, UUID accountId, Object data) {
        this(topic, type, accountId, data, Traces.currentParent());
    }
}
