package io.clave.platform.testing;

import io.clave.localstack.KafkaBroker;
import io.clave.localstack.PostgresServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A PostgreSQL server and a Kafka broker of this test run, on free ports, gone when its JVM ends. */
public class RealInfrastructure implements QuarkusTestResourceLifecycleManager {

    private static final List<String> TOPICS = List.of(
            "erp.orders.v1",
            "accounts.account.v1",
            "accounts.order.v1",
            "accounts.order-verdict.v1",
            "accounts.interaction.v1",
            "scoring.score.v1",
            "planning.plan.v1",
            "planning.alert.v1",
            "planning.directive.v1");

    private @Nullable PostgresServer postgres;
    private @Nullable KafkaBroker kafka;

    @Override
    public Map<String, String> start() {
        PostgresServer database = PostgresServer.start(PostgresServer.Settings.forTests());
        postgres = database;
        database.createDatabase("test", "tester", "test-only");
        KafkaBroker broker = KafkaBroker.start(KafkaBroker.Settings.forTests());
        kafka = broker;
        broker.createTopics(
                TOPICS.stream()
                        .flatMap(topic -> Stream.of(topic, topic + ".dlq"))
                        .toList(),
                4);
        TestTopics.connectTo(broker.bootstrapServers());
        return Map.of(
                "quarkus.datasource.jdbc.url",
                database.jdbcUrl("test"),
                "quarkus.datasource.username",
                "tester",
                "quarkus.datasource.password",
                "test-only",
                "kafka.bootstrap.servers",
                broker.bootstrapServers(),
                "quarkus.oidc.public-key",
                Tokens.publicKey(),
                "quarkus.oidc.token.issuer",
                Tokens.ISSUER,
                "clave.cursor.key",
                "a key that only tests use");
    }

    @Override
    public void stop() {
        if (kafka != null) {
            kafka.stop();
        }
        if (postgres != null) {
            postgres.stop();
        }
    }
}
