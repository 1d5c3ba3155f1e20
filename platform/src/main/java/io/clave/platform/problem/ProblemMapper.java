package io.clave.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.clave.platform.trace.Traces;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/** Every refusal and every failure as problem+json: the one file that knows HTTP statuses. */
@ApplicationScoped
class ProblemMapper {

    private static final Logger LOG = Logger.getLogger(ProblemMapper.class);
    private static final String CHALLENGE = "Bearer realm=\"clave\"";

    static int status(Kind kind) {
        return switch (kind) {
            case INVALID -> 400;
            case UNAUTHENTICATED -> 401;
            case FORBIDDEN -> 403;
            case NOT_FOUND -> 404;
            case CONFLICT -> 409;
            case GONE -> 410;
            case STALE -> 412;
            case TOO_LARGE -> 413;
            case UNSUPPORTED_MEDIA_TYPE -> 415;
            case UNPROCESSABLE -> 422;
            case PRECONDITION_REQUIRED -> 428;
            case UNAVAILABLE -> 503;
        };
    }

    @ServerExceptionMapper
    RestResponse<Problem> refused(DomainException refusal, UriInfo uri) {
        return answer(
                Problem.of(status(refusal.kind()), refusal.code(), refusal.getMessage(), refusal.errors()), uri, null);
    }

    @ServerExceptionMapper
    RestResponse<Problem> invalid(ConstraintViolationException violations, UriInfo uri) {
        List<FieldError> errors = Violations.of(violations);
        return answer(
                Problem.of(400, "invalid", "The request breaks " + count(errors.size()) + ".", errors), uri, null);
    }

    @ServerExceptionMapper
    RestResponse<Problem> malformed(JsonProcessingException malformed, UriInfo uri) {
        return answer(JsonFaults.problem(malformed), uri, null);
    }

    /** Named apart because Quarkus answers this one in its own way otherwise. */
    @ServerExceptionMapper
    RestResponse<Problem> mismatched(MismatchedInputException mismatched, UriInfo uri) {
        return malformed(mismatched, uri);
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    RestResponse<Problem> unauthenticated(UriInfo uri) {
        String detail = "A valid bearer token is required.";
        return answer(Problem.of(401, "unauthenticated", detail, List.of()), uri, CHALLENGE);
    }

    @ServerExceptionMapper
    RestResponse<Problem> forbidden(ForbiddenException forbidden, UriInfo uri) {
        String detail = "The role of the token does not allow this.";
        return answer(Problem.of(403, "forbidden", detail, List.of()), uri, null);
    }

    @ServerExceptionMapper
    RestResponse<Problem> web(WebApplicationException failure, UriInfo uri) {
        if (failure.getCause() instanceof JsonProcessingException malformed) {
            return malformed(malformed, uri);
        }
        int status = failure.getResponse().getStatus();
        if (failure instanceof NotFoundException && failure.getCause() != null) {
            List<FieldError> errors = Parameters.unreadable(uri, failure.getCause());
            if (!errors.isEmpty()) {
                return answer(Problem.of(400, "invalid", errors.get(0).detail(), errors), uri, null);
            }
        }
        return answer(Problem.of(status, codeOf(status), detailOf(status), List.of()), uri, null);
    }

    @ServerExceptionMapper
    RestResponse<Problem> failed(Throwable failure, UriInfo uri) {
        LOG.errorf(failure, "%s failed", uri.getPath());
        String detail = "The service failed; nothing was changed. The trace id finds the cause in the log.";
        return answer(Problem.of(500, "internal-error", detail, List.of()), uri, null);
    }

    private static RestResponse<Problem> answer(Problem problem, UriInfo uri, @Nullable String challenge) {
        ResponseBuilder<Problem> answer = ResponseBuilder.<Problem>create(problem.status())
                .entity(problem.at(uri.getRequestUri().getPath(), Traces.currentId()))
                .type(Problem.MEDIA_TYPE);
        if (challenge != null) {
            answer.header(HttpHeaders.WWW_AUTHENTICATE, challenge);
        }
        return answer.build();
    }

    static String codeOf(int status) {
        return switch (status) {
            case 404 -> "not-found";
            case 405 -> "method-not-allowed";
            case 406 -> "not-acceptable";
            case 413 -> "too-large";
            case 415 -> "unsupported-media-type";
            default -> status < 500 ? "bad-request" : "internal-error";
        };
    }

    static String detailOf(int status) {
        return switch (status) {
            case 404 -> "There is nothing at this address.";
            case 405 -> "This address does not take this method.";
            case 406 -> "This address does not answer in that media type.";
            case 413 -> "The body is larger than this address takes.";
            case 415 -> "This address does not take that media type.";
            default -> status < 500 ? "The request cannot be understood." : "The service failed.";
        };
    }

    private static String count(int rules) {
        return rules == 1 ? "a rule" : rules + " rules";
    }
}
