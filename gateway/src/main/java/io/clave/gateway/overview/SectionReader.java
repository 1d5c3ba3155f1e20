package io.clave.gateway.overview;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import io.clave.gateway.service.GatewayConfig;
import io.clave.gateway.service.Reachability;
import io.clave.gateway.service.ServiceClient;
import io.clave.gateway.service.ServiceRequest;
import io.clave.gateway.visit.Visit;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Asks a service for a section with the caller's own token, and gives up in time. */
@Singleton
class SectionReader {

    private final ServiceClient services;
    private final Reachability reachability;
    private final ObjectReader json;
    private final long deadlineMillis;

    SectionReader(ServiceClient services, Reachability reachability, ObjectMapper json, GatewayConfig config) {
        this.services = services;
        this.reachability = reachability;
        this.json = json.readerForMapOf(Object.class).with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
        this.deadlineMillis = config.timeouts().section().toMillis();
    }

    /** Never fails: what goes wrong is the reason why the section is missing. */
    Future<Reading> read(Section section, UUID account, RoutingContext context) {
        return services.open(section.service(), HttpMethod.GET, section.target(account))
                .compose(request -> ask(section, request, context))
                .timeout(deadlineMillis, TimeUnit.MILLISECONDS)
                .otherwise(fault -> unanswered(section, fault));
    }

    private Future<Reading> ask(Section section, ServiceRequest opened, RoutingContext context) {
        HttpClientRequest request = opened.http();
        Visit.of(context).writeTo(request.headers());
        request.putHeader(HttpHeaders.AUTHORIZATION, context.request().getHeader(HttpHeaders.AUTHORIZATION));
        request.idleTimeout(deadlineMillis);
        return request.send()
                .onSuccess(opened::answered)
                .compose(answer -> answer.body().map(body -> reading(section, answer.statusCode(), body)));
    }

    private Reading reading(Section section, int status, Buffer body) {
        reachability.answered(section.service());
        String service = section.service().module();
        return switch (status) {
            case 200 -> content(section, body);
            case 401, 403 -> Reading.missing(section, MissingReason.FORBIDDEN, "The token may not see this section.");
            case 404 -> Reading.missing(section, MissingReason.NOT_FOUND, "There is none for this account yet.");
            case 503 -> Reading.missing(section, MissingReason.SERVICE_UNAVAILABLE, service + " is away.");
            default -> Reading.missing(section, MissingReason.SERVICE_FAILED, service + " answered " + status + ".");
        };
    }

    private Reading content(Section section, Buffer body) {
        try {
            return Reading.of(section, json.readValue(body.getBytes()));
        } catch (IOException e) {
            String detail = section.service().module() + " answered with something that is not JSON.";
            return Reading.missing(section, MissingReason.SERVICE_FAILED, detail);
        }
    }

    private Reading unanswered(Section section, Throwable fault) {
        reachability.failed(section.service(), fault);
        String service = section.service().module();
        return fault instanceof TimeoutException
                ? Reading.missing(
                        section, MissingReason.TIMEOUT, service + " did not answer in " + deadlineMillis + " ms.")
                : Reading.missing(section, MissingReason.SERVICE_UNAVAILABLE, service + " is away.");
    }
}
