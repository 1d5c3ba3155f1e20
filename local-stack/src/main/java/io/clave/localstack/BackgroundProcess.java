package io.clave.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A process that does not depend on the JVM that started it and is found again by its pid file. */
public final class BackgroundProcess {

    /**
     * What to run.
     *
     * @param environment variables added to those of this JVM; the place for secrets, which a command line would show
     * @param marker a part of the command line that no other process has, so that a reused pid is not mistaken for ours
     */
    public record Launch(
            List<String> command,
            Map<String, String> environment,
            Path directory,
            Path log,
            Path pidFile,
            String marker,
            Lifetime lifetime) {}

    /** Its own process group keeps it from the Ctrl-C of the terminal, the ignored SIGHUP from its closing. */
    private static final String LAUNCHER = "log=$1; pid=$2; shift 2; trap '' HUP; umask 077; set -m; "
            + "\"$@\" </dev/null >>\"$log\" 2>&1 & echo $! >\"$pid\"";

    private static final Duration DEATH = Duration.ofSeconds(10);

    private final long pid;
    private final String marker;
    private @Nullable Watchdog watchdog;

    private BackgroundProcess(long pid, String marker) {
        this.pid = pid;
        this.marker = marker;
    }

    public static BackgroundProcess start(Launch launch) {
        LogFile.rotate(launch.log());
        run(launch);
        BackgroundProcess process = new BackgroundProcess(
                pidIn(launch.pidFile()).orElseThrow(() -> new StartFailed("No pid in " + launch.pidFile() + ".")),
                launch.marker());
        process.livesFor(launch.lifetime());
        return process;
    }

    /** The process of a pid file, if it still runs and really is the one that was started. */
    public static Optional<BackgroundProcess> find(Path pidFile, String marker) {
        return pidIn(pidFile).map(pid -> new BackgroundProcess(pid, marker)).filter(BackgroundProcess::isAlive);
    }

    private static void run(Launch launch) {
        List<String> command = new ArrayList<>(List.of("bash", "-c", LAUNCHER, "launcher"));
        command.add(launch.log().toString());
        command.add(launch.pidFile().toString());
        command.addAll(launch.command());
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(launch.directory().toFile());
        builder.environment().putAll(launch.environment());
        try {
            Files.createDirectories(launch.directory());
            Files.deleteIfExists(launch.pidFile());
            Subprocess.runToEnd(builder);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Optional<Long> pidIn(Path pidFile) {
        try {
            return Files.readString(pidFile).lines().findFirst().map(Long::valueOf);
        } catch (IOException | NumberFormatException noneThere) {
            return Optional.empty();
        }
    }

    public long pid() {
        return pid;
    }

    /** For a moment, while one program becomes another, a living process has no command line. */
    public boolean isAlive() {
        String commandLine = OsProcess.commandLine(pid);
        return commandLine.contains(marker) || (commandLine.isEmpty() && OsProcess.hasMemory(pid));
    }

    /** Whether it is this process, and no other, that listens on the port. */
    public boolean listensOn(int port) {
        return PortOwner.is(pid, port);
    }

    public long residentBytes() {
        return OsProcess.residentBytes(pid);
    }

    /** Asks with the signal, waits, and kills what has not gone by then; says whether asking was enough. */
    public boolean stop(String signal, Duration grace) {
        dismissWatchdog();
        if (isAlive()) {
            OsProcess.signal(pid, signal);
        }
        boolean went = Await.until(this::isGone, grace);
        kill();
        return went;
    }

    /** Ends the process at once, without giving it a chance to tidy up. */
    public void kill() {
        dismissWatchdog();
        if (isAlive()) {
            OsProcess.signal(pid, "KILL");
        }
        Await.until(this::isGone, DEATH);
    }

    private boolean isGone() {
        return !isAlive() && OsProcess.isGone(pid);
    }

    void livesFor(Lifetime lifetime) {
        if (lifetime == Lifetime.THIS_JVM) {
            watchdog = Watchdog.whenThisJvmEnds("kill -KILL \"$1\"", Long.toString(pid));
        }
    }

    private void dismissWatchdog() {
        if (watchdog != null) {
            watchdog.dismiss();
        }
    }
}
