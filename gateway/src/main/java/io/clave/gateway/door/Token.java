package io.clave.gateway.door;

import io.clave.gateway.problem.Problem;
import io.clave.gateway.problem.Problems;
import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpSecurityRecorder.DefaultAuthFailureHandler;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** The bearer token of a request, verified by Quarkus OIDC. */
final class Token {

    private static final BiConsumer<RoutingContext, Throwable> REFUSE = Token::refuse;

    private Token() {}

    /** Goes on with the caller that the token names; without a valid token the request ends here. */
    static void required(RoutingContext context, Consumer<SecurityIdentity> entry) {
        context.put(QuarkusHttpUser.AUTH_FAILURE_HANDLER, REFUSE);
        QuarkusHttpUser.getSecurityIdentity(context, null)
                .subscribe()
                .with(
                        caller -> {
                            if (caller.isAnonymous()) {
                                Problems.answer(context, Problem.unauthenticated());
                            } else {
                                entry.accept(caller);
                            }
                        },
                        failure -> refuse(context, failure));
    }

    private static void refuse(RoutingContext context, Throwable failure) {
        Throwable cause = DefaultAuthFailureHandler.extractRootCause(failure);
        if (cause instanceof AuthenticationFailedException) {
            Problems.answer(context, Problem.unauthenticated());
        } else if (cause instanceof OIDCException) {
            Problems.answer(context, Problem.identityProviderUnavailable());
        } else if (!context.failed()) {
            context.fail(failure);
        }
    }
}
