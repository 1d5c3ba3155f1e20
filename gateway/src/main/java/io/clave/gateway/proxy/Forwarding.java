package io.clave.gateway.proxy;

import io.clave.gateway.problem.Problem;
import io.clave.gateway.problem.Problems;
import io.clave.gateway.route.Route;
import io.clave.gateway.service.GatewayConfig;
import io.clave.gateway.service.Reachability;
import io.clave.gateway.service.ServiceClient;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;

/** Passes requests to the service of their route. */
@Singleton
public class Forwarding {

    private final ServiceClient services;
    private final Reachability reachability;
    private final Allowance ordinary;
    private final Allowance upload;

    Forwarding(ServiceClient services, Reachability reachability, GatewayConfig config) {
        this.services = services;
        this.reachability = reachability;
        ordinary = new Allowance(
                config.limits().body().asLongValue(), config.timeouts().answer());
        upload = new Allowance(
                config.limits().upload().asLongValue(), config.timeouts().upload());
    }

    public void forward(RoutingContext context, Route route) {
        Allowance allowance = route.upload() ? upload : ordinary;
        if (announcedLength(context.request()) > allowance.largestBody()) {
            Problems.answer(context, Problem.bodyTooLarge(allowance.largestBody()));
            return;
        }
        new Passage(context, route.service(), allowance, services, reachability).begin();
    }

    private static long announcedLength(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null ? 0 : Long.parseLong(length);
    }
}
