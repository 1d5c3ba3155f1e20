package io.clave.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.apache.kafka.common.Uuid;

/** The files of one broker. */
final class KafkaStorage {

    private static final List<String> SHORT_LIVED = List.of("-Xmx128m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

    private final Path directory;

    KafkaStorage(Path directory) {
        this.directory = directory;
    }

    Path configuration() {
        return directory.resolve("server.properties");
    }

    /** The port in the configuration of the last start. */
    int servedPort() {
        Properties properties = new Properties();
        try (var reader = Files.newBufferedReader(configuration())) {
            properties.load(reader);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        String listener = properties.getProperty("advertised.listeners", ":0");
        return Integer.parseInt(listener.substring(listener.lastIndexOf(':') + 1));
    }

    /**
     * Set for one node and few partitions; Kafka's defaults would wait for three brokers. A killed broker is let in again when its
     * old session has run out, so the session is short.
     */
    void configure(int port, int controllerPort) {
        String properties = """
                process.roles=broker,controller
                node.id=1
                controller.quorum.voters=1@127.0.0.1:%2$d
                controller.listener.names=CONTROLLER
                listeners=PLAINTEXT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
                advertised.listeners=PLAINTEXT://127.0.0.1:%1$d
                log.dirs=%3$s
                num.partitions=4
                default.replication.factor=1
                min.insync.replicas=1
                auto.create.topics.enable=false
                offsets.topic.replication.factor=1
                offsets.topic.num.partitions=4
                transaction.state.log.replication.factor=1
                transaction.state.log.min.isr=1
                transaction.state.log.num.partitions=4
                share.coordinator.state.topic.replication.factor=1
                share.coordinator.state.topic.min.isr=1
                share.coordinator.state.topic.num.partitions=4
                group.initial.rebalance.delay.ms=0
                broker.heartbeat.interval.ms=500
                broker.session.timeout.ms=3000
                log.cleaner.dedupe.buffer.size=16777216
                """.formatted(port, controllerPort, data());
        try {
            Files.createDirectories(directory);
            Files.writeString(configuration(), properties);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    void formatUnlessDone() {
        if (Files.exists(data().resolve("meta.properties"))) {
            return;
        }
        try {
            Subprocess.runToEnd(new ProcessBuilder(KafkaPrograms.command(
                    "kafka.tools.StorageTool",
                    SHORT_LIVED,
                    "format",
                    "--config=" + configuration(),
                    "--cluster-id=" + Uuid.randomUuid())));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Path data() {
        return directory.resolve("data");
    }
}
