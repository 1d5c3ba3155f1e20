package io.clave.gateway.door;

import io.clave.gateway.problem.Problem;
import io.clave.gateway.problem.Problems;
import io.clave.gateway.proxy.Forwarding;
import io.clave.gateway.route.Endpoint;
import io.clave.gateway.route.Route;
import io.clave.gateway.route.RouteTable;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Set;

/** Decides what comes through: the documented API with a token, docs and health without one, nothing else. */
@Singleton
class Door {

    /** Metrics and the like are for those who run the installation. */
    private static final Set<String> RUNNERS = Set.of("operator", "admin");

    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private final RouteTable routes;
    private final Forwarding forwarding;

    Door(RouteTable routes, Forwarding forwarding) {
        this.routes = routes;
        this.forwarding = forwarding;
    }

    void handle(RoutingContext context) {
        String path = context.request().path();
        if (path.startsWith(RouteTable.PREFIX)) {
            Token.required(context, caller -> route(context, path));
        } else if (Openings.has(path)) {
            read(context);
        } else if (path.startsWith("/q/")) {
            Token.required(context, caller -> enterInside(context, caller));
        } else {
            Problems.answer(context, Problem.notFound());
        }
    }

    private void route(RoutingContext context, String path) {
        Endpoint endpoint = routes.find(path);
        if (endpoint == null) {
            Problems.answer(context, Problem.notFound());
            return;
        }
        Route route = endpoint.route(context.request().method());
        if (route == null) {
            refuseMethod(context, endpoint.allowed());
        } else if (route.isOwn()) {
            context.next();
        } else {
            forwarding.forward(context, route);
        }
    }

    private static void refuseMethod(RoutingContext context, String allowed) {
        context.response().putHeader(HttpHeaders.ALLOW, allowed);
        if (context.request().method().equals(HttpMethod.OPTIONS)) {
            context.response().setStatusCode(204).end();
        } else {
            Problems.answer(context, Problem.methodNotAllowed());
        }
    }

    private static void read(RoutingContext context) {
        if (READING.contains(context.request().method())) {
            context.next();
        } else {
            refuseMethod(context, "GET, HEAD, OPTIONS");
        }
    }

    private static void enterInside(RoutingContext context, SecurityIdentity caller) {
        if (RUNNERS.stream().anyMatch(caller::hasRole)) {
            context.next();
        } else {
            Problems.answer(context, Problem.forbidden());
        }
    }
}
