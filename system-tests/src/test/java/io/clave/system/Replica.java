package io.clave.system;

import static org.awaitility.Awaitility.await;

import io.clave.cli.stack.Member;
import io.clave.cli.stack.Stack;
import io.clave.localstack.BackgroundProcess;
import io.clave.localstack.Lifetime;
import io.clave.localstack.Ports;
import io.restassured.RestAssured;
import java.net.ConnectException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A second process of a service of the stack, which is stopped as Kubernetes stops a pod. */
final class Replica implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    /** More than the gateway keeps an idle connection. */
    private static final String DRAIN = "7s";

    private final Member service;
    private final int port = Ports.free();
    private final Path directory;
    private final Map<String, String> environment = new HashMap<>();

    Replica(Stack stack, Member service, Path directory, Map<String, String> further) {
        this.service = service;
        this.directory = directory;
        environment.putAll(stack.environment(service));
        environment.putAll(further);
        environment.put("QUARKUS_HTTP_PORT", String.valueOf(port));
        environment.put("QUARKUS_SHUTDOWN_DELAY", DRAIN);
    }

    String url() {
        return "http://127.0.0.1:" + port;
    }

    void start() {
        BackgroundProcess.start(new BackgroundProcess.Launch(
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        marker(),
                        "-XX:+UseSerialGC",
                        "-Xmx256m",
                        "-jar",
                        jar().toString()),
                environment,
                directory,
                directory.resolve(service + ".log"),
                pidFile(),
                marker(),
                Lifetime.THIS_JVM));
    }

    void awaitReady() {
        await().atMost(PATIENCE)
                .ignoreExceptionsInstanceOf(ConnectException.class)
                .until(() -> RestAssured.get(url() + "/q/health/ready").statusCode() == 200);
    }

    /** Returns when it has ended by itself. */
    boolean stop() {
        return BackgroundProcess.find(pidFile(), marker())
                .map(process -> process.stop("TERM", PATIENCE))
                .orElse(false);
    }

    @Override
    public void close() {
        BackgroundProcess.find(pidFile(), marker()).ifPresent(BackgroundProcess::kill);
    }

    private static Path home() {
        return Path.of(System.getProperty("clave.home"));
    }

    private Path jar() {
        return home().resolve(service.memberName()).resolve("target/quarkus-app/quarkus-run.jar");
    }

    private Path pidFile() {
        return directory.resolve(service + ".pid");
    }

    private String marker() {
        return "-Dclave.replica=" + directory.resolve(service.memberName());
    }
}
