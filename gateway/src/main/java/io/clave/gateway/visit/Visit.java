package io.clave.gateway.visit;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What identifies one request in every log: an id, and its place in a trace (W3C Trace Context). */
public record Visit(String requestId, String traceparent) {

    public static final String REQUEST_ID = "X-Request-Id";
    private static final String TRACEPARENT = "traceparent";

    private static final String KEY = Visit.class.getName();
    private static final Pattern GOOD_REQUEST_ID = Pattern.compile("[A-Za-z0-9._-]{1,64}");
    private static final Pattern GOOD_TRACEPARENT =
            Pattern.compile("00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}");

    /** The visit of this request; what the caller sent to identify it counts only when it is well-formed. */
    public static Visit of(RoutingContext context) {
        Visit known = context.get(KEY);
        if (known != null) {
            return known;
        }
        Visit visit = begin(context.request());
        context.put(KEY, visit);
        return visit;
    }

    private static Visit begin(HttpServerRequest request) {
        String parent = given(request.getHeader(TRACEPARENT), GOOD_TRACEPARENT);
        String traceparent = parent == null ? newTraceparent() : parent;
        String id = given(request.getHeader(REQUEST_ID), GOOD_REQUEST_ID);
        return new Visit(id == null ? traceIdOf(traceparent) : id, traceparent);
    }

    public String traceId() {
        return traceIdOf(traceparent);
    }

    public void writeTo(MultiMap headers) {
        headers.set(REQUEST_ID, requestId);
        headers.set(TRACEPARENT, traceparent);
    }

    private static @Nullable String given(@Nullable String value, Pattern good) {
        return value != null && good.matcher(value).matches() ? value : null;
    }

    private static String newTraceparent() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        HexFormat hex = HexFormat.of();
        // An odd number is never the forbidden zero.
        return "00-" + hex.toHexDigits(random.nextLong()) + hex.toHexDigits(random.nextLong() | 1) + "-"
                + hex.toHexDigits(random.nextLong() | 1) + "-01";
    }

    private static String traceIdOf(String traceparent) {
        return traceparent.substring(3, 35);
    }
}
