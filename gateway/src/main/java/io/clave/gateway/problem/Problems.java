package io.clave.gateway.problem;

import io.clave.gateway.visit.Visit;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.Json;
import io.vertx.ext.web.RoutingContext;

/** Answers a request with a problem. */
public final class Problems {

    private Problems() {}

    /** Does nothing when an answer has already begun: it cannot be taken back. */
    public static void answer(RoutingContext context, Problem problem) {
        HttpServerResponse response = context.response();
        if (response.ended() || response.headWritten() || response.closed()) {
            return;
        }
        UnreadBody.leave(context);
        problem.advice().forEach(response::putHeader);
        response.setStatusCode(problem.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .end(Json.encodeToBuffer(located(context, problem)));
    }

    static Problem located(RoutingContext context, Problem problem) {
        return problem.at(context.request().path(), Visit.of(context).traceId());
    }
}
