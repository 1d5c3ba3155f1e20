package io.clave.gateway.proxy;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Which headers go on to the other side. */
enum HeaderFilter {

    /** From a caller to a service: nothing by which the caller could pass for another, or for the gateway. */
    REQUEST(
            Set.of(
                    "authorization",
                    "cf-connecting-ip",
                    "forwarded",
                    "host",
                    "traceparent",
                    "tracestate",
                    "true-client-ip",
                    "via",
                    "x-client-ip",
                    "x-cluster-client-ip",
                    "x-host",
                    "x-http-method",
                    "x-http-method-override",
                    "x-method-override",
                    "x-original-host",
                    "x-original-url",
                    "x-real-ip",
                    "x-request-id",
                    "x-rewrite-url"),
            List.of("x-forwarded-", "x-clave-")),

    /** From a service to a caller: nothing about what runs behind, nothing that the gateway decides. */
    ANSWER(
            Set.of(
                    "content-security-policy",
                    "location",
                    "referrer-policy",
                    "server",
                    "strict-transport-security",
                    "via",
                    "x-content-type-options",
                    "x-frame-options",
                    "x-powered-by",
                    "x-request-id"),
            List.of("access-control-", "x-clave-"));

    /** Those of one connection, RFC 9110 section 7.6.1, and the ones that the two connections negotiate each. */
    private static final Set<String> OF_A_CONNECTION = Set.of(
            "connection",
            "expect",
            "http2-settings",
            "keep-alive",
            "proxy-authenticate",
            "proxy-authorization",
            "proxy-connection",
            "te",
            "trailer",
            "transfer-encoding",
            "upgrade");

    private final Set<String> stopped;
    private final List<String> stoppedPrefixes;

    HeaderFilter(Set<String> stopped, List<String> stoppedPrefixes) {
        this.stopped = stopped;
        this.stoppedPrefixes = stoppedPrefixes;
    }

    void copy(MultiMap from, MultiMap to) {
        Set<String> named = namedByConnection(from);
        for (Map.Entry<String, String> header : from) {
            String name = header.getKey().toLowerCase(Locale.ROOT);
            if (travels(name) && !named.contains(name)) {
                to.add(header.getKey(), header.getValue());
            }
        }
    }

    private boolean travels(String name) {
        return !stopped.contains(name)
                && !OF_A_CONNECTION.contains(name)
                && stoppedPrefixes.stream().noneMatch(name::startsWith);
    }

    /** A sender may name further headers of this connection, but it cannot take the frame of the body away. */
    private static Set<String> namedByConnection(MultiMap headers) {
        if (!headers.contains(HttpHeaders.CONNECTION)) {
            return Set.of();
        }
        Set<String> named = new HashSet<>();
        for (String value : new ArrayList<>(headers.getAll(HttpHeaders.CONNECTION))) {
            for (String name : value.split(",")) {
                named.add(name.strip().toLowerCase(Locale.ROOT));
            }
        }
        named.remove("content-length");
        return named;
    }
}
