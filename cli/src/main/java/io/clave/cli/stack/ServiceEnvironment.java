package io.clave.cli.stack;

import io.clave.cli.identity.TokenIssuer;
import java.util.LinkedHashMap;
import java.util.Map;

/** The environment variables by which a service learns where it runs; docker-compose.yml and deploy/ set the same ones. */
record ServiceEnvironment(StackPorts ports, Secrets secrets, String publicKey) {

    Map<String, String> of(Member service) {
        Map<String, String> environment = new LinkedHashMap<>();
        environment.put("QUARKUS_HTTP_HOST", StackPorts.HOST);
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(ports.of(service)));
        environment.put("QUARKUS_OIDC_PUBLIC_KEY", publicKey);
        environment.put("QUARKUS_OIDC_TOKEN_ISSUER", TokenIssuer.ISSUER);
        environment.putAll(service == Member.GATEWAY ? routes() : storage(service));
        return environment;
    }

    Database database(Member service) {
        String url = "jdbc:postgresql://%s:%d/%s"
                .formatted(StackPorts.HOST, ports.of(Member.POSTGRESQL), service.database());
        return new Database(url, service.database(), secrets.databasePassword(service));
    }

    private Map<String, String> storage(Member service) {
        Database database = database(service);
        return Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL", database.jdbcUrl(),
                "QUARKUS_DATASOURCE_USERNAME", database.username(),
                "QUARKUS_DATASOURCE_PASSWORD", database.password(),
                "KAFKA_BOOTSTRAP_SERVERS", ports.bootstrapServers(),
                "CLAVE_CURSOR_KEY", secrets.cursorKey());
    }

    private Map<String, String> routes() {
        return Map.of(
                "CLAVE_GATEWAY_ACCOUNTS_URL", ports.url(Member.ACCOUNTS),
                "CLAVE_GATEWAY_SCORING_URL", ports.url(Member.SCORING),
                "CLAVE_GATEWAY_PLANNING_URL", ports.url(Member.PLANNING));
    }
}
