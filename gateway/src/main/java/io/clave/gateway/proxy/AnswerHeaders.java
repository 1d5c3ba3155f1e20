package io.clave.gateway.proxy;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import java.net.URI;

/** What a caller is told about an answer: all but what belongs to the connection behind the gateway. */
final class AnswerHeaders {

    private static final String POLICY = "Content-Security-Policy";
    private static final String NOTHING = "default-src 'none';";

    private AnswerHeaders() {}

    static void write(URI service, MultiMap from, MultiMap to) {
        HeaderFilter.ANSWER.copy(from, to);
        String location = from.get(HttpHeaders.LOCATION);
        if (location != null) {
            to.set(HttpHeaders.LOCATION, publicLocation(service.toString(), location));
        }
        String policy = from.get(POLICY);
        if (policy != null && policy.startsWith(NOTHING)) {
            // A page of a service, such as a report, names its own script; it still may load nothing.
            to.set(POLICY, policy);
        }
    }

    /** A service knows its own address only; without it the location is relative to the gateway. */
    private static String publicLocation(String service, String location) {
        return location.startsWith(service + "/") ? location.substring(service.length()) : location;
    }
}
