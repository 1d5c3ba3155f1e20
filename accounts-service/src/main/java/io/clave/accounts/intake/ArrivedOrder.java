package io.clave.accounts.intake;

import io.clave.accounts.order.OrderDocument;
import io.clave.platform.trace.Traces;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sound document at one of the doors.
 *
 * @param traceparent the trace in which it arrived (W3C Trace Context), which the event about it continues
 * @param record the record that brought it, if it came through Kafka
 */
public record ArrivedOrder(
        OrderDocument document,
        @Nullable String traceparent,
        @Nullable PushedRecord record) {

    ArrivedOrder(OrderDocument document, @Nullable String traceparent) {
        this(document, traceparent, null);
    }

    /** Documents that arrive in the current trace. */
    public static List<ArrivedOrder> now(List<OrderDocument> documents) {
        String traceparent = Traces.currentParent();
        return documents.stream()
                .map(document -> new ArrivedOrder(document, traceparent))
                .toList();
    }
}
