package io.clave.gateway.docs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** Swagger UI as packaged in its webjar, so that the page works without the internet. */
final class SwaggerUi {

    private static final String RELEASE = "META-INF/maven/org.webjars/swagger-ui/pom.properties";

    private SwaggerUi() {}

    static String folder() {
        try (InputStream release =
                Thread.currentThread().getContextClassLoader().getResourceAsStream(RELEASE)) {
            Properties properties = new Properties();
            properties.load(Objects.requireNonNull(release, "swagger-ui is not packaged"));
            return "META-INF/resources/webjars/swagger-ui/" + properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
