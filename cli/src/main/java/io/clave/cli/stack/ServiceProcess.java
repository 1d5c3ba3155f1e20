package io.clave.cli.stack;

import io.clave.localstack.Await;
import io.clave.localstack.BackgroundProcess;
import io.clave.localstack.Lifetime;
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

    private static final Duration STARTUP = Duration.ofMinutes(2);
    private static final Duration GRACE = Duration.ofSeconds(20);
    private static final List<String> SMALL_JVM =
            List.of("-Xms32m", "-Xss512k", "-XX:+UseSerialGC", "-XX:ReservedCodeCacheSize=64m");

    /** Each of glibc's malloc arenas keeps memory to itself; the default of eight per core is for larger machines. */
    private static final Map<String, String> FEW_ARENAS = Map.of("MALLOC_ARENA_MAX", "2");

    private final Member service;
    private final StackDirectory directory;
    private final Path jar;
    private final BooleanSupplier answers;

    ServiceProcess(Member service, StackDirectory directory, Path home, BooleanSupplier answers) {
        this.service = service;
        this.directory = directory;
        this.jar = home.resolve(service.memberName()).resolve("target/quarkus-app/quarkus-run.jar");
        this.answers = answers;
    }

    Optional<BackgroundProcess> find() {
        return BackgroundProcess.find(directory.pidFile(service), marker());
    }

    boolean isReady() {
        return find().isPresent() && answers.getAsBoolean();
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
        Map<String, String> environment = new HashMap<>(FEW_ARENAS);
        environment.putAll(settings);
        BackgroundProcess.start(new BackgroundProcess.Launch(
                command(),
                environment,
                directory.services(),
                directory.log(service),
                directory.pidFile(service),
                marker(),
                Lifetime.DETACHED));
    }

    void awaitReady() {
        Await.until(() -> find().isEmpty() || answers.getAsBoolean(), STARTUP);
        if (find().isEmpty()) {
            throw new StartFailed("%s ended while it was starting; see %s.".formatted(service, directory.log(service)));
        }
        if (!isReady()) {
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
