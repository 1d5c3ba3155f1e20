package io.clave.platform.trace;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import org.jspecify.annotations.Nullable;

/** The current trace, in the words of W3C Trace Context. */
public final class Traces {

    private Traces() {}

    public static @Nullable String currentId() {
        SpanContext context = Span.current().getSpanContext();
        return context.isValid() ? context.getTraceId() : null;
    }

    /** The header {@code traceparent} that continues the current trace. */
    public static @Nullable String currentParent() {
        SpanContext context = Span.current().getSpanContext();
        return context.isValid()
                ? "00-" + context.getTraceId() + "-" + context.getSpanId() + "-"
                        + context.getTraceFlags().asHex()
                : null;
    }
}
