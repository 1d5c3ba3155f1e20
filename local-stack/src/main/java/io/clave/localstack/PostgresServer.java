package io.clave.localstack;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** A PostgreSQL server in its own process, listening on the loopback address, durable as in production. */
public final class PostgresServer implements AutoCloseable {

    /** Where the server keeps its files and how it is reached. */
    public record Settings(Path directory, int port, String superuserPassword, Lifetime lifetime) {

        public Settings {
            directory = directory.toAbsolutePath().normalize();
        }

        public static Settings forTests() {
            return new Settings(
                    TemporaryDirectory.create("clave-postgres-"),
                    Ports.free(),
                    UUID.randomUUID().toString(),
                    Lifetime.THIS_JVM);
        }

        @Override
        public String toString() {
            return "Settings[directory=%s, port=%d, lifetime=%s]".formatted(directory, port, lifetime);
        }
    }

    private static final String SUPERUSER = "postgres";
    private static final Duration RECOVERY = Duration.ofMinutes(10);
    private static final Duration GRACE = Duration.ofSeconds(30);

    /** Where the children of a killed server cannot be found, they end by themselves when their statement is done. */
    private static final Duration ORPHANS = Duration.ofMinutes(1);

    private static final String ORPHANS_LEFT = "pre-existing shared memory block";

    private final Settings settings;
    private final BackgroundProcess process;
    private final PostgresDatabases databases;

    private PostgresServer(Settings settings, BackgroundProcess process) {
        this.settings = settings;
        this.process = process;
        this.databases = new PostgresDatabases(url(settings, SUPERUSER), SUPERUSER, settings.superuserPassword());
    }

    /** Starts the server on new or existing files; one that already runs on them and on that port is taken over. */
    public static PostgresServer start(Settings settings) {
        PostgresBinaries binaries = PostgresBinaries.unpacked();
        PostgresDataDirectory data = new PostgresDataDirectory(dataPath(settings.directory()), binaries);
        BackgroundProcess process = runningOnThatPort(settings, data).orElseGet(() -> launch(settings, data, binaries));
        PostgresServer server = new PostgresServer(settings, process);
        server.databases.requireAccess();
        return server;
    }

    /** The server that runs on the files of that directory, if one does. */
    public static Optional<BackgroundProcess> find(Path directory) {
        Path data = dataPath(directory.toAbsolutePath().normalize());
        return Stream.of(pidFile(directory), PostgresDataDirectory.postmasterPid(data))
                .flatMap(file -> BackgroundProcess.find(file, data.toString()).stream())
                .findFirst();
    }

    /** Whether that server runs and lets clients in. */
    public static boolean isReady(Path directory) {
        Path data = dataPath(directory.toAbsolutePath().normalize());
        return find(directory).isPresent() && PostgresDataDirectory.isServed(data);
    }

    public static Path log(Path directory) {
        return directory.resolve("postgresql.log");
    }

    /** Stops with open transactions rolled back and everything written. */
    public static void stop(BackgroundProcess server) {
        server.stop("INT", GRACE);
    }

    private static Optional<BackgroundProcess> runningOnThatPort(Settings settings, PostgresDataDirectory data) {
        Optional<BackgroundProcess> running = find(settings.directory());
        if (running.isEmpty()) {
            return running;
        }
        if (!data.servedPort().equals(Optional.of(settings.port()))) {
            stop(running.get());
            return Optional.empty();
        }
        running.get().livesFor(settings.lifetime());
        Await.until(data::isServed, RECOVERY);
        return running;
    }

    private static BackgroundProcess launch(Settings settings, PostgresDataDirectory data, PostgresBinaries binaries) {
        Ports.requireFree(settings.port(), "PostgreSQL");
        data.initializeUnlessDone(SUPERUSER, settings.superuserPassword());
        data.configure(settings.port());
        BackgroundProcess.Launch launch = new BackgroundProcess.Launch(
                binaries.command("postgres", "-D", data.path().toString()),
                Map.of(),
                settings.directory(),
                log(settings.directory()),
                pidFile(settings.directory()),
                data.path().toString(),
                settings.lifetime());
        return launchOnceOrphansAreGone(launch, data);
    }

    private static BackgroundProcess launchOnceOrphansAreGone(
            BackgroundProcess.Launch launch, PostgresDataDirectory data) {
        long deadline = System.nanoTime() + ORPHANS.toNanos();
        while (true) {
            data.endOrphans();
            data.forgetDeadServer();
            BackgroundProcess process = BackgroundProcess.start(launch);
            Await.until(() -> data.isServed() || !process.isAlive(), RECOVERY);
            if (process.isAlive()) {
                return process;
            }
            String log = LogFile.lastLines(launch.log());
            if (!log.contains(ORPHANS_LEFT) || System.nanoTime() > deadline) {
                throw new StartFailed("PostgreSQL did not start. The end of its log:\n" + log);
            }
        }
    }

    private static Path dataPath(Path directory) {
        return directory.resolve("data");
    }

    private static Path pidFile(Path directory) {
        return directory.resolve("postgresql.pid");
    }

    private static String url(Settings settings, String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(settings.port(), database);
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

    public String superuser() {
        return SUPERUSER;
    }

    public String superuserPassword() {
        return settings.superuserPassword();
    }

    public String jdbcUrl(String database) {
        return url(settings, database);
    }

    /** Makes the role owner of the database and the only one who may connect; does nothing that is done already. */
    public void createDatabase(String name, String role, String password) {
        databases.create(name, role, password);
    }

    public void stop() {
        stop(process);
    }

    /** Ends the server as a crash would. */
    public void kill() {
        process.kill();
    }

    @Override
    public void close() {
        stop();
    }
}
