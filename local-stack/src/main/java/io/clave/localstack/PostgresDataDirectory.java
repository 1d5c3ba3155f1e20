package io.clave.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;

/** The files of one PostgreSQL server. */
final class PostgresDataDirectory {

    private static final int PORT_LINE = 3;
    private static final int STATUS_LINE = 7;

    private final Path path;
    private final PostgresBinaries binaries;

    PostgresDataDirectory(Path path, PostgresBinaries binaries) {
        this.path = path.toAbsolutePath().normalize();
        this.binaries = binaries;
    }

    Path path() {
        return path;
    }

    /** Written by PostgreSQL itself; its first line is the pid. */
    static Path postmasterPid(Path path) {
        return path.resolve("postmaster.pid");
    }

    Optional<Integer> servedPort() {
        return postmasterLine(path, PORT_LINE).map(Integer::valueOf);
    }

    boolean isServed() {
        return isServed(path);
    }

    static boolean isServed(Path path) {
        return postmasterLine(path, STATUS_LINE).filter("ready"::equals).isPresent();
    }

    private static Optional<String> postmasterLine(Path path, int number) {
        try {
            return Files.readAllLines(postmasterPid(path)).stream()
                    .skip(number)
                    .findFirst()
                    .map(String::strip);
        } catch (IOException notRunning) {
            return Optional.empty();
        }
    }

    /** Prepared elsewhere and moved here in one step, so that what is here is whole even when somebody kills us. */
    void initializeUnlessDone(String superuser, String password) {
        if (Files.exists(path.resolve("PG_VERSION"))) {
            return;
        }
        Path fresh = path.resolveSibling(path.getFileName() + ".initializing");
        Path passwordFile = path.resolveSibling("superuser-password");
        try {
            Directories.remove(fresh);
            Files.createDirectories(path.getParent());
            writePrivately(passwordFile, password);
            Subprocess.runToEnd(new ProcessBuilder(initdb(fresh, superuser, passwordFile)));
            Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE);
            Files.delete(passwordFile);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private List<String> initdb(Path fresh, String superuser, Path passwordFile) {
        return binaries.command(
                "initdb",
                "--pgdata=" + fresh,
                "--username=" + superuser,
                "--pwfile=" + passwordFile,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8");
    }

    /** The whole configuration, written anew on each start: what counts is in this file and nowhere else. */
    void configure(int port) {
        String configuration = """
                listen_addresses = '127.0.0.1'
                port = %d
                unix_socket_directories = ''
                max_connections = 200
                shared_buffers = 256MB
                fsync = on
                synchronous_commit = on
                full_page_writes = on
                wal_compression = on
                max_wal_size = 2GB
                client_connection_check_interval = 2s
                password_encryption = scram-sha-256
                timezone = 'UTC'
                log_timezone = 'UTC'
                log_line_prefix = '%%m [%%p] %%q%%u@%%d '
                """.formatted(port);
        try {
            Files.writeString(path.resolve("postgresql.conf"), configuration);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A left-over pid file whose number now belongs to another process would keep PostgreSQL from starting. */
    void forgetDeadServer() {
        try {
            Files.deleteIfExists(postmasterPid(path));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A killed server leaves its children at work, and while they are, PostgreSQL refuses to start again. */
    void endOrphans() {
        try {
            OsProcess.workingIn(path.toRealPath()).stream()
                    .filter(pid -> OsProcess.commandLine(pid).startsWith("postgres: "))
                    .forEach(pid -> OsProcess.signal(pid, "KILL"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void writePrivately(Path file, String content) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, content);
    }
}
