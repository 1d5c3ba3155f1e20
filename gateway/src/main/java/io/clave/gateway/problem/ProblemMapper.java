package io.clave.gateway.problem;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.WebApplicationException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What goes wrong in the gateway's own operations, as problem+json. */
@Singleton
class ProblemMapper {

    private static final Logger LOG = Logger.getLogger(ProblemMapper.class);

    @ServerExceptionMapper
    RestResponse<Problem> refused(Refusal refusal, RoutingContext context) {
        return answer(refusal.problem(), context);
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    RestResponse<Problem> unauthenticated(RoutingContext context) {
        return answer(Problem.unauthenticated(), context);
    }

    @ServerExceptionMapper
    RestResponse<Problem> forbidden(ForbiddenException forbidden, RoutingContext context) {
        return answer(Problem.forbidden(), context);
    }

    @ServerExceptionMapper
    RestResponse<Problem> refusedByFramework(WebApplicationException failure, RoutingContext context) {
        return answer(Problem.ofStatus(failure.getResponse().getStatus()), context);
    }

    @ServerExceptionMapper
    RestResponse<Problem> failed(Throwable failure, RoutingContext context) {
        LOG.errorf(failure, "%s failed", context.request().path());
        return answer(Problem.internalError(), context);
    }

    private static RestResponse<Problem> answer(Problem problem, RoutingContext context) {
        ResponseBuilder<Problem> answer = ResponseBuilder.<Problem>create(problem.status())
                .entity(Problems.located(context, problem))
                .type(Problem.MEDIA_TYPE);
        problem.advice().forEach(answer::header);
        return answer.build();
    }
}
