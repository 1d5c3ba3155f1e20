package io.clave.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackgroundProcessTest {

    private static final Duration SOON = Duration.ofSeconds(10);

    @TempDir
    private Path directory;

    private final String marker = "marker-" + UUID.randomUUID();

    @Test
    void isAliveFromItsFirstMomentOn() {
        for (int i = 0; i < 50; i++) {
            BackgroundProcess process = BackgroundProcess.start(sleeper(Lifetime.DETACHED));

            boolean alive = process.isAlive();

            process.kill();
            assertThat(alive).isTrue();
            assertThat(process.isAlive()).isFalse();
        }
    }

    @Test
    void isFoundAgainByItsPidFile() {
        BackgroundProcess process = BackgroundProcess.start(sleeper(Lifetime.DETACHED));

        assertThat(BackgroundProcess.find(pidFile(), marker))
                .hasValueSatisfying(found -> assertThat(found.pid()).isEqualTo(process.pid()));
        process.kill();
        assertThat(BackgroundProcess.find(pidFile(), marker)).isEmpty();
    }

    @Test
    void anotherProcessWithTheSamePidIsNotTakenForIt() throws IOException {
        Files.writeString(pidFile(), Long.toString(ProcessHandle.current().pid()));

        assertThat(BackgroundProcess.find(pidFile(), marker)).isEmpty();
    }

    @Test
    void endsWithAJvmThatIsKilledHardUnlessDetached() throws Exception {
        BackgroundProcess bound = startedByAJvmThatIsKilled(Lifetime.THIS_JVM);
        assertThat(Await.until(() -> !bound.isAlive(), SOON)).isTrue();

        BackgroundProcess detached = startedByAJvmThatIsKilled(Lifetime.DETACHED);
        assertThat(detached.isAlive()).isTrue();
        detached.kill();
    }

    @Test
    void whatIgnoresTheSignalIsKilledAfterTheGrace() {
        BackgroundProcess deaf = BackgroundProcess.start(launch(
                List.of("bash", "-c", "trap '' TERM; echo deaf; exec -a \"$0\" sleep 60", marker), Lifetime.THIS_JVM));
        Await.until(() -> LogFile.lastLines(directory.resolve("log")).contains("deaf"), SOON);

        boolean went = deaf.stop("TERM", Duration.ofMillis(100));
        assertThat(went).isFalse();
        assertThat(deaf.isAlive()).isFalse();
    }

    private BackgroundProcess startedByAJvmThatIsKilled(Lifetime lifetime) throws Exception {
        Process jvm = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Starter.class.getName(),
                        directory.toString(),
                        marker,
                        lifetime.name())
                .redirectErrorStream(true)
                .start();
        assertThat(jvm.inputReader().lines().anyMatch("started"::equals)).isTrue();
        BackgroundProcess started = BackgroundProcess.find(pidFile(), marker).orElseThrow();
        jvm.destroyForcibly().waitFor();
        return started;
    }

    private BackgroundProcess.Launch sleeper(Lifetime lifetime) {
        return Starter.sleeper(directory, marker, lifetime);
    }

    private BackgroundProcess.Launch launch(List<String> command, Lifetime lifetime) {
        return new BackgroundProcess.Launch(
                command, Map.of(), directory, directory.resolve("log"), pidFile(), marker, lifetime);
    }

    private Path pidFile() {
        return directory.resolve("pid");
    }

    /** Started as a JVM of its own, which is then killed. */
    static final class Starter {

        private Starter() {}

        public static void main(String[] arguments) throws IOException {
            BackgroundProcess.start(sleeper(Path.of(arguments[0]), arguments[1], Lifetime.valueOf(arguments[2])));
            System.out.println("started");
            System.in.read();
        }

        static BackgroundProcess.Launch sleeper(Path directory, String marker, Lifetime lifetime) {
            return new BackgroundProcess.Launch(
                    List.of("bash", "-c", "exec -a \"$0\" sleep 60", marker),
                    Map.of(),
                    directory,
                    directory.resolve("log"),
                    directory.resolve("pid"),
                    marker,
                    lifetime);
        }
    }
}
