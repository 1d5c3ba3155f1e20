package io.clave.gateway.route;

import io.vertx.core.http.HttpMethod;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A documented path and what it takes. */
public final class Endpoint {

    private final Map<String, Route> routes = new TreeMap<>();
    private String allowed = "";

    void add(HttpMethod method, Route route) {
        if (routes.putIfAbsent(method.name(), route) != null) {
            throw new IllegalStateException(method + " " + route.template() + " is documented twice");
        }
        if (method.equals(HttpMethod.GET)) {
            routes.put(HttpMethod.HEAD.name(), route);
        }
        Set<String> methods = new TreeSet<>(routes.keySet());
        methods.add(HttpMethod.OPTIONS.name());
        allowed = String.join(", ", methods);
    }

    public @Nullable Route route(HttpMethod method) {
        return routes.get(method.name());
    }

    /** The value of the header Allow. */
    public String allowed() {
        return allowed;
    }
}
