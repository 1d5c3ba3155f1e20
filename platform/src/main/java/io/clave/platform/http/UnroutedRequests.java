package io.clave.platform.http;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Answers what no route takes, so that even these answers are problem+json. */
@Singleton
class UnroutedRequests {

    void last(@Observes Router router) {
        router.route().order(Integer.MAX_VALUE).handler(UnroutedRequests::answer);
    }

    private static void answer(RoutingContext request) {
        JsonObject problem = new JsonObject()
                .put("type", "urn:problem:not-found")
                .put("title", "Not found")
                .put("status", 404)
                .put("detail", "There is nothing at this address.")
                .put("instance", request.request().path())
                .put("code", "not-found")
                .put("errors", new JsonArray());
        request.response()
                .setStatusCode(404)
                .putHeader("Content-Type", "application/problem+json")
                .end(problem.encode());
    }
}
