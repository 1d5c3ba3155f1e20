package io.clave.platform.http;

import io.clave.platform.problem.DomainException;
import io.clave.platform.problem.Kind;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Bounds the body of every operation that holds it in memory. */
@Singleton
class BodyLimit {

    private final long largest;

    BodyLimit(@ConfigProperty(name = "clave.http.max-body-bytes", defaultValue = "16777216") long largest) {
        this.largest = largest;
    }

    @ServerRequestFilter
    void bound(ContainerRequestContext request, ResourceInfo resource) {
        if (resource.getResourceMethod().isAnnotationPresent(LargeBody.class)) {
            return;
        }
        String length = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        if (length != null && Long.parseLong(length) > largest) {
            throw new BodyTooLarge(largest);
        }
        if (length == null && request.hasEntity()) {
            request.setEntityStream(
                    new BoundedBody(request.getEntityStream(), largest, () -> new BodyTooLarge(largest)));
        }
    }

    static final class BodyTooLarge extends DomainException {
        BodyTooLarge(long largest) {
            super(Kind.TOO_LARGE, "The body may have at most " + largest + " bytes.");
        }
    }
}
