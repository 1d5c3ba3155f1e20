package io.clave.gateway.problem;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

/** What to do with a body that nobody wants, when the request is refused before it is read. */
final class UnreadBody {

    /** A body up to this size is read and dropped, which is cheaper than a new connection. */
    private static final long CHEAP_BYTES = 64 * 1024;

    /** A caller that is still sending gets this long to see the answer before the connection closes. */
    private static final long LINGER_MILLIS = 2_000;

    private UnreadBody() {}

    static void leave(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (request.isEnded() || isCheap(request)) {
            return;
        }
        context.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        request.handler(dropped -> {});
        request.resume();
        context.vertx().setTimer(LINGER_MILLIS, late -> request.connection().close());
    }

    private static boolean isCheap(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length == null) {
            return !request.headers().contains(HttpHeaders.TRANSFER_ENCODING);
        }
        return Long.parseLong(length) <= CHEAP_BYTES;
    }
}
