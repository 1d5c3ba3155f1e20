package io.clave.localstack;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A Kafka broker in its own process: one KRaft node that is broker and controller, listening on the loopback address. */
public final class KafkaBroker implements AutoCloseable {

    /** Where the broker keeps its files and how it is reached. */
    public record Settings(Path directory, int port, Lifetime lifetime) {

        public Settings {
            directory = directory.toAbsolutePath().normalize();
        }

        public static Settings forTests() {
            return new Settings(TemporaryDirectory.create("clave-kafka-"), Ports.free(), Lifetime.THIS_JVM);
        }
    }

    private static final Duration STARTUP = Duration.ofMinutes(3);
    private static final Duration GRACE = Duration.ofSeconds(30);
    private static final List<String> JVM_OPTIONS = List.of(
            "-Xms64m",
            "-Xmx256m",
            "-XX:+UseSerialGC",
            "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
            "-Dorg.slf4j.simpleLogger.showDateTime=true",
            "-Dorg.slf4j.simpleLogger.dateTimeFormat=yyyy-MM-dd'T'HH:mm:ss.SSSXXX");

    private final Settings settings;
    private final BackgroundProcess process;
    private final KafkaAdmin admin;

    private KafkaBroker(Settings settings, BackgroundProcess process) {
        this.settings = settings;
        this.process = process;
        this.admin = new KafkaAdmin(address(settings.port()));
    }

    /** Starts the broker on new or existing files; one that already runs on them and on that port is taken over. */
    public static KafkaBroker start(Settings settings) {
        BackgroundProcess process = runningOnThatPort(settings).orElseGet(() -> launch(settings));
        KafkaBroker broker = new KafkaBroker(settings, process);
        broker.awaitAnswer();
        return broker;
    }

    /** The broker that runs on the files of that directory, if one does. */
    public static Optional<BackgroundProcess> find(Path directory) {
        return BackgroundProcess.find(pidFile(directory), marker(directory));
    }

    /** Whether that broker runs and serves clients. */
    public static boolean isReady(Path directory) {
        if (find(directory).isEmpty()) {
            return false;
        }
        int port = new KafkaStorage(directory).servedPort();
        return Ports.answers(port) && new KafkaAdmin(address(port)).answers();
    }

    public static Path log(Path directory) {
        return directory.resolve("kafka.log");
    }

    /** Lets the broker write what it holds, so that the next start has nothing to recover. */
    public static void stop(BackgroundProcess broker) {
        broker.stop("TERM", GRACE);
    }

    private static Optional<BackgroundProcess> runningOnThatPort(Settings settings) {
        Optional<BackgroundProcess> running = find(settings.directory());
        if (running.isPresent() && storage(settings).servedPort() != settings.port()) {
            stop(running.get());
            return Optional.empty();
        }
        running.ifPresent(process -> process.livesFor(settings.lifetime()));
        return running;
    }

    private static BackgroundProcess launch(Settings settings) {
        Ports.requireFree(settings.port(), "Kafka");
        KafkaStorage storage = storage(settings);
        storage.configure(settings.port(), Ports.free());
        storage.formatUnlessDone();
        List<String> options = new ArrayList<>(List.of(marker(settings.directory())));
        options.addAll(JVM_OPTIONS);
        return BackgroundProcess.start(new BackgroundProcess.Launch(
                KafkaPrograms.command(
                        "kafka.Kafka", options, storage.configuration().toString()),
                Map.of(),
                settings.directory(),
                log(settings.directory()),
                pidFile(settings.directory()),
                marker(settings.directory()),
                settings.lifetime()));
    }

    private static KafkaStorage storage(Settings settings) {
        return new KafkaStorage(settings.directory());
    }

    private static String marker(Path directory) {
        return "-Dclave.broker=" + directory.toAbsolutePath().normalize();
    }

    private static Path pidFile(Path directory) {
        return directory.resolve("kafka.pid");
    }

    private static String address(int port) {
        return "127.0.0.1:" + port;
    }

    private void awaitAnswer() {
        boolean settled = Await.until(() -> !process.isAlive() || (Ports.answers(port()) && admin.answers()), STARTUP);
        if (!settled || !process.isAlive()) {
            process.kill();
            throw new StartFailed(
                    "Kafka did not start. The end of its log:\n" + LogFile.lastLines(log(settings.directory())));
        }
    }

    public Settings settings() {
        return settings;
    }

    public int port() {
        return settings.port();
    }

    public long pid() {
        return process.pid();
    }

    public String bootstrapServers() {
        return address(settings.port());
    }

    /** Creates those that are missing; existing ones stay as they are. */
    public void createTopics(Collection<String> names, int partitions) {
        admin.createTopics(names, partitions);
    }

    public void stop() {
        stop(process);
    }

    /** Ends the broker as a crash would. */
    public void kill() {
        process.kill();
    }

    @Override
    public void close() {
        stop();
    }
}
