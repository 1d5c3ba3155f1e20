package io.clave.cli.stack;

import io.clave.localstack.Await;
import io.clave.localstack.BackgroundProcess;
import io.clave.localstack.Lifetime;
import io.clave.localstack.Ports;
import io.clave.localstack.StartFailed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** One Quarkus service as a process of this machine. */
final class ServiceProcess {

    private static final Duration STARTUP = Duration.ofMinutes(5);
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final Duration GRACE = Duration.ofSeconds(20);
    private static final List<String> SMALL_JVM =
            List.of("-Xms32m", "-Xss512k", "-XX:+UseSerialGC", "-XX:ReservedCodeCacheSize=64m");

    /**
     * Each of glibc's malloc arenas keeps memory to itself, and the default of eight per core is for larger machines. The log is read
     * by people here, not by machines.
     */
    private static final Map<String, String> SMALL_MACHINE =
            Map.of("MALLOC_ARENA_MAX", "2", "QUARKUS_LOG_CONSOLE_JSON_ENABLED", "false");

    private final Member service;
    private final StackDirectory directory;
    private final Path jar;
    private final int port;
    private final Lifetime lifetime;
    private final BooleanSupplier answers;

    ServiceProcess(Member service, StackSettings settings, Readiness readiness) {
        this.service = service;
        this.directory = settings.directory();
        this.jar = settings.home().resolve(service.memberName()).resolve("target/quarkus-app/quarkus-run.jar");
        this.port = settings.ports().of(service);
        this.lifetime = settings.lifetime();
        this.answers = () -> readiness.of(settings.ports().url(service));
    }

    Optional<BackgroundProcess> find() {
        return BackgroundProcess.find(directory.pidFile(service), marker());
    }

    boolean isReady() {
        return find().filter(process -> process.listensOn(port)).isPresent() && answers.getAsBoolean();
    }

    /** Whether it was built anew since it was started; it then has lost the classes that it had not loaded yet. */
    boolean isOutdated() {
        try {
            return Files.getLastModifiedTime(jar).compareTo(Files.getLastModifiedTime(directory.pidFile(service))) > 0;
        } catch (IOException neverBuiltOrStarted) {
            return true;
        }
    }

    void launch(Map<String, String> settings) {
        if (!Files.exists(jar)) {
            throw new StartFailed(
                    "%s is not built: %s is missing. Start it with the clave script or build it with ./mvnw package."
                            .formatted(service, jar));
        }
        Map<String, String> environment = new HashMap<>(SMALL_MACHINE);
        environment.putAll(settings);
        BackgroundProcess.start(new BackgroundProcess.Launch(
                command(),
                environment,
                directory.services(),
                directory.log(service),
                directory.pidFile(service),
                marker(),
                lifetime));
    }

    void awaitReady() {
        boolean settled = Await.until(() -> isReady() || find().isEmpty(), STARTUP, PAUSE);
        if (find().isEmpty()) {
            Ports.requireFree(port, service.memberName());
            throw new StartFailed("%s ended while it was starting; see %s.".formatted(service, directory.log(service)));
        }
        if (!settled) {
            throw new StartFailed("%s runs but did not become ready within %d seconds; see %s."
                    .formatted(service, STARTUP.toSeconds(), directory.log(service)));
        }
    }

    void stop() {
        find().ifPresent(process -> process.stop("TERM", GRACE));
    }

    private List<String> command() {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add(marker());
        command.addAll(SMALL_JVM);
        command.add(service == Member.ACCOUNTS ? "-Xmx256m" : "-Xmx160m");
        command.addAll(List.of("-jar", jar.toString()));
        return command;
    }

    /** Tells this stack's process from that of any other stack on the machine. */
    private String marker() {
        return "-Dclave.service=" + directory.root().resolve(service.memberName());
    }
}
