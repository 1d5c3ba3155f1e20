package io.clave.gateway.door;

import io.clave.gateway.problem.Problem;
import io.clave.gateway.problem.Problems;
import io.clave.gateway.service.GatewayConfig;
import io.clave.gateway.visit.Visit;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The first step of every request: give it an id, set what every answer has, refuse what cannot be read safely. */
@Singleton
class Arrival {

    private final long longestTarget;
    private final long largestHeaders;

    Arrival(GatewayConfig config) {
        longestTarget = config.limits().target().asLongValue();
        largestHeaders = config.limits().headers().asLongValue();
    }

    void handle(RoutingContext context) {
        HttpServerRequest request = context.request();
        context.response().putHeader(Visit.REQUEST_ID, Visit.of(context).requestId());
        SafeHeaders.add(request, context.response());
        Problem refusal = refusal(request);
        if (refusal == null) {
            context.next();
        } else {
            Problems.answer(context, refusal);
        }
    }

    private @Nullable Problem refusal(HttpServerRequest request) {
        if (request.uri().length() > longestTarget) {
            return Problem.targetTooLong(longestTarget);
        }
        if (sizeOfHeaders(request) > largestHeaders) {
            return Problem.headersTooLarge(largestHeaders);
        }
        String fault = RequestTarget.fault(request.path(), request.query());
        return fault == null ? null : Problem.malformedTarget(fault);
    }

    private static long sizeOfHeaders(HttpServerRequest request) {
        long size = 0;
        for (Map.Entry<String, String> header : request.headers()) {
            size += header.getKey().length() + header.getValue().length() + 4L;
        }
        return size;
    }
}
