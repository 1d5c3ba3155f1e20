package io.clave.platform.testing;

import io.clave.localstack.KafkaBroker;
import io.clave.localstack.PostgresServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A PostgreSQL server and a Kafka broker of this test run, on free ports, gone when its JVM ends. */
public class RealInfrastructure implements QuarkusTestResourceLifecycleManager {

    private static final List<String> TOPICS = List.of(
            "erp.orders.v1",
            "accounts.account.v1",
            "accounts.order.v1",
            "accounts.interaction.v1",
            "scoring.score.v1",
            "planning.plan.v1",
            "planning.alert.v1",
            "planning.directive.v1");

    private PostgresServer postgres;
    private KafkaBroker kafka;

    @Override
    public Map<String, String> start() {
        postgres = PostgresServer.start(PostgresServer.Settings.forTests());
        postgres.createDatabase("test", "tester", "test-only");
        kafka = KafkaBroker.start(KafkaBroker.Settings.forTests());
        kafka.createTopics(
                TOPICS.stream().flatMap(topic -> Stream.of(topic, topic + ".dlq")).toList(), 4);
        TestTopics.connectTo(kafka.bootstrapServers());
        return Map.of(
                "quarkus.datasource.jdbc.url", postgres.jdbcUrl("test"),
                "quarkus.datasource.username", "tester",
                "quarkus.datasource.password", "test-only",
                "kafka.bootstrap.servers", kafka.bootstrapServers(),
                "quarkus.oidc.public-key", Tokens.publicKey(),
                "quarkus.oidc.token.issuer", Tokens.ISSUER,
                "clave.cursor.key", "a key that only tests use");
    }

    @Override
    public void stop() {
        kafka.stop();
        postgres.stop();
    }
}
