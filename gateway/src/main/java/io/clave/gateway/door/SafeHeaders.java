package io.clave.gateway.door;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.util.Map;

/** What every answer tells browsers: do not guess, do not frame, do not load, do not tell. */
final class SafeHeaders {

    private static final Map<String, String> ALWAYS = Map.of(
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "no-referrer",
            "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");

    private static final String ONE_YEAR = "max-age=31536000; includeSubDomains";

    private SafeHeaders() {}

    static void add(HttpServerRequest request, HttpServerResponse response) {
        ALWAYS.forEach(response::putHeader);
        if ("https".equals(request.scheme())) {
            response.putHeader("Strict-Transport-Security", ONE_YEAR);
        }
    }
}
