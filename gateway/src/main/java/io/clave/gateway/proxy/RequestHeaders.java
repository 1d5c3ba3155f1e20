package io.clave.gateway.proxy;

import io.clave.gateway.visit.Visit;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import io.vertx.ext.web.RoutingContext;

/** What a service is told about a request: what the caller may say, and what the gateway knows. */
final class RequestHeaders {

    private RequestHeaders() {}

    static void write(RoutingContext context, MultiMap to) {
        HttpServerRequest request = context.request();
        HeaderFilter.REQUEST.copy(request.headers(), to);
        writeOrigin(request, to);
        writeCaller(context, to);
    }

    private static void writeOrigin(HttpServerRequest request, MultiMap to) {
        HostAndPort authority = request.authority();
        to.set("X-Forwarded-For", request.remoteAddress().hostAddress());
        to.set("X-Forwarded-Proto", request.scheme());
        if (authority != null) {
            to.set("X-Forwarded-Host", authority.toString());
        }
    }

    /** The token goes on that was verified, which is the first, even when a caller sends two. */
    private static void writeCaller(RoutingContext context, MultiMap to) {
        to.set(HttpHeaders.AUTHORIZATION, context.request().getHeader(HttpHeaders.AUTHORIZATION));
        Visit.of(context).writeTo(to);
    }
}
