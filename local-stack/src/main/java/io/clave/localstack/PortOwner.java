package io.clave.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds who listens on a port: from /proc on Linux, from lsof elsewhere. */
final class PortOwner {

    private static final Path PROC = Path.of("/proc");
    private static final String LISTENING = "0A";
    private static final int LOCAL_ADDRESS = 1;
    private static final int STATE = 3;
    private static final int INODE = 9;
    private static final int SHOWN_COMMAND = 120;

    private PortOwner() {}

    static String of(int port) {
        return pid(port).map(PortOwner::describe).orElse("another process");
    }

    /** Whether that process listens on the port; yes where the system does not tell. */
    static boolean is(long pid, int port) {
        if (isTold()) {
            return holdsOneOf(pid, listeningSockets(port));
        }
        return pidFromLsof(port).map(owner -> owner == pid).orElse(true);
    }

    private static boolean isTold() {
        return Files.isReadable(PROC.resolve("net/tcp"));
    }

    private static Optional<Long> pid(int port) {
        return isTold() ? pidFromProc(port) : pidFromLsof(port);
    }

    private static String describe(long pid) {
        String command = OsProcess.commandLine(pid).strip();
        String shown = command.length() > SHOWN_COMMAND ? command.substring(0, SHOWN_COMMAND) + "..." : command;
        return "process %d (%s)".formatted(pid, shown);
    }

    private static Optional<Long> pidFromProc(int port) {
        Set<String> sockets = listeningSockets(port);
        return ProcessHandle.allProcesses()
                .map(ProcessHandle::pid)
                .filter(pid -> holdsOneOf(pid, sockets))
                .findFirst();
    }

    private static Set<String> listeningSockets(int port) {
        return Stream.of("net/tcp", "net/tcp6")
                .map(PROC::resolve)
                .filter(Files::isReadable)
                .flatMap(table -> listeningSockets(table, port))
                .collect(Collectors.toSet());
    }

    private static Stream<String> listeningSockets(Path table, int port) {
        String localPort = ":%04X".formatted(port);
        return lines(table)
                .map(line -> line.strip().split("\\s+"))
                .filter(columns -> columns[LOCAL_ADDRESS].endsWith(localPort) && columns[STATE].equals(LISTENING))
                .map(columns -> "socket:[" + columns[INODE] + "]");
    }

    private static boolean holdsOneOf(long pid, Set<String> sockets) {
        try (Stream<Path> descriptors = Files.list(PROC.resolve(pid + "/fd"))) {
            return descriptors.anyMatch(descriptor -> sockets.contains(target(descriptor)));
        } catch (IOException | UncheckedIOException goneOrForbidden) {
            return false;
        }
    }

    private static String target(Path link) {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (IOException closedMeanwhile) {
            return "";
        }
    }

    private static Stream<String> lines(Path table) {
        try {
            return Files.readAllLines(table).stream().skip(1);
        } catch (IOException unreadable) {
            return Stream.empty();
        }
    }

    private static Optional<Long> pidFromLsof(int port) {
        List<String> output = OsProcess.output("lsof", "-nP", "-iTCP:" + port, "-sTCP:LISTEN", "-t");
        return output.stream().findFirst().map(Long::valueOf);
    }
}
