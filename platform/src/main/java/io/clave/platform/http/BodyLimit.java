package io.clave.platform.http;

import io.clave.platform.problem.DomainException;
import io.clave.platform.problem.Kind;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
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
            request.setEntityStream(new Bounded(request.getEntityStream(), largest));
        }
    }

    static final class BodyTooLarge extends DomainException {
        BodyTooLarge(long largest) {
            super(Kind.TOO_LARGE, "The body may have at most " + largest + " bytes.");
        }
    }

    private static final class Bounded extends FilterInputStream {

        private final long largest;
        private long read;

        Bounded(InputStream body, long largest) {
            super(body);
            this.largest = largest;
        }

        @Override
        public int read() throws IOException {
            int next = super.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int count = super.read(bytes, offset, length);
            count(Math.max(count, 0));
            return count;
        }

        private void count(int bytes) {
            read += bytes;
            if (read > largest) {
                throw new BodyTooLarge(largest);
            }
        }
    }
}
