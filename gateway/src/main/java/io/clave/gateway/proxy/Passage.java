package io.clave.gateway.proxy;

import io.clave.gateway.problem.Problem;
import io.clave.gateway.problem.Problems;
import io.clave.gateway.service.Reachability;
import io.clave.gateway.service.Service;
import io.clave.gateway.service.ServiceClient;
import io.clave.gateway.service.ServiceRequest;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.streams.ReadStream;
import io.vertx.ext.web.RoutingContext;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** One request on its way to a service and its answer on the way back; neither is ever held as a whole. */
final class Passage {

    private static final Logger LOG = Logger.getLogger(Passage.class);

    private final RoutingContext context;
    private final Service service;
    private final Allowance allowance;
    private final ServiceClient services;
    private final Reachability reachability;
    private final HttpServerRequest request;
    private final HttpServerResponse response;
    private boolean answered;
    private @Nullable Throwable uploadFault;

    Passage(
            RoutingContext context,
            Service service,
            Allowance allowance,
            ServiceClient services,
            Reachability reachability) {
        this.context = context;
        this.service = service;
        this.allowance = allowance;
        this.services = services;
        this.reachability = reachability;
        this.request = context.request();
        this.response = context.response();
    }

    void begin() {
        request.pause();
        services.open(service, request.method(), target()).onSuccess(this::send).onFailure(this::unreachable);
    }

    private String target() {
        String query = request.query();
        return query == null ? request.path() : request.path() + "?" + query;
    }

    private void unreachable(Throwable cause) {
        reachability.failed(service, cause);
        Problems.answer(context, Problem.serviceUnavailable(service.module()));
    }

    private void send(ServiceRequest opened) {
        HttpClientRequest out = opened.http();
        RequestHeaders.write(context, out.headers());
        out.exceptionHandler(fault -> LOG.debugf(fault, "%s", service.module()));
        context.addEndHandler(ended -> {
            if (ended.failed()) {
                out.reset();
            }
        });
        out.response().onSuccess(answer -> relay(opened, answer)).onFailure(this::unanswered);
        if (hasBody()) {
            upload(out);
        } else {
            out.end().onSuccess(sent -> out.idleTimeout(allowance.answer().toMillis()));
        }
    }

    private boolean hasBody() {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length != null) {
            return Long.parseLong(length) > 0;
        }
        return request.version() == HttpVersion.HTTP_2
                ? !request.isEnded()
                : request.headers().contains(HttpHeaders.TRANSFER_ENCODING);
    }

    private void upload(HttpClientRequest out) {
        boolean announced = request.headers().contains(HttpHeaders.CONTENT_LENGTH);
        out.setChunked(!announced);
        ReadStream<Buffer> body = announced ? request : new BoundedBody(request, allowance.largestBody());
        body.pipe()
                .endOnFailure(false)
                .to(out)
                .onSuccess(sent -> out.idleTimeout(allowance.answer().toMillis()))
                .onFailure(fault -> uploadFailed(out, fault));
    }

    /** A service may answer before it has read all; then its answer counts and the rest of the body is dropped. */
    private void uploadFailed(HttpClientRequest out, Throwable fault) {
        if (!answered) {
            uploadFault = fault;
            out.reset(0, fault);
        }
    }

    private void unanswered(Throwable cause) {
        if (uploadFault instanceof BoundedBody.BodyTooLarge) {
            Problems.answer(context, Problem.bodyTooLarge(allowance.largestBody()));
        } else if (cause instanceof TimeoutException) {
            reachability.failed(service, cause);
            Problems.answer(context, Problem.serviceTimeout(service.module()));
        } else if (!response.closed()) {
            reachability.failed(service, cause);
            Problems.answer(context, Problem.badGateway(service.module()));
        }
    }

    private void relay(ServiceRequest opened, HttpClientResponse answer) {
        answered = true;
        opened.answered(answer);
        reachability.answered(service);
        response.setStatusCode(answer.statusCode());
        AnswerHeaders.write(opened.address(), answer.headers(), response.headers());
        if (isOpenEnded(answer)) {
            response.setChunked(true);
        }
        answer.pipe().endOnFailure(false).to(response).onFailure(fault -> {
            opened.http().reset();
            response.reset();
        });
    }

    private boolean isOpenEnded(HttpClientResponse answer) {
        return !request.method().equals(HttpMethod.HEAD)
                && answer.statusCode() != 204
                && answer.statusCode() != 304
                && !answer.headers().contains(HttpHeaders.CONTENT_LENGTH);
    }
}
