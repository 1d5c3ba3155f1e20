package io.clave.cli.stack;

import io.clave.localstack.BackgroundProcess;
import io.clave.localstack.KafkaBroker;
import io.clave.localstack.Lifetime;
import io.clave.localstack.PostgresServer;
import java.util.Optional;

/** PostgreSQL and Kafka of the local stack, with the databases and topics that the services expect to find. */
final class Infrastructure {

    private final StackDirectory directory;
    private final StackPorts ports;
    private final Lifetime lifetime;

    Infrastructure(StackSettings settings) {
        this.directory = settings.directory();
        this.ports = settings.ports();
        this.lifetime = settings.lifetime();
    }

    void start(Member member, ServiceEnvironment environment) {
        if (member == Member.POSTGRESQL) {
            startPostgres(environment);
        } else {
            startKafka();
        }
    }

    private void startPostgres(ServiceEnvironment environment) {
        PostgresServer server = PostgresServer.start(new PostgresServer.Settings(
                directory.data(Member.POSTGRESQL),
                ports.of(Member.POSTGRESQL),
                environment.secrets().superuserPassword(),
                lifetime));
        Member.services().stream().filter(Member::hasDatabase).forEach(service -> {
            Database database = environment.database(service);
            server.createDatabase(service.database(), database.username(), database.password());
        });
    }

    private void startKafka() {
        KafkaBroker broker = KafkaBroker.start(
                new KafkaBroker.Settings(directory.data(Member.KAFKA), ports.of(Member.KAFKA), lifetime));
        broker.createTopics(Topics.ALL, Topics.PARTITIONS);
    }

    void stop(Member member) {
        find(member).ifPresent(member == Member.POSTGRESQL ? PostgresServer::stop : KafkaBroker::stop);
    }

    Optional<BackgroundProcess> find(Member member) {
        return member == Member.POSTGRESQL
                ? PostgresServer.find(directory.data(member))
                : KafkaBroker.find(directory.data(member));
    }

    boolean isReady(Member member) {
        return member == Member.POSTGRESQL
                ? PostgresServer.isReady(directory.data(member))
                : KafkaBroker.isReady(directory.data(member));
    }
}
