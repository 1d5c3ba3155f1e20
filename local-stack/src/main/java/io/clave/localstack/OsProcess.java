package io.clave.localstack;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the operating system says about processes, on Linux and on macOS. */
final class OsProcess {

    private static final int LARGEST_FILE = 16_000;

    private OsProcess() {}

    /** The command and its arguments; empty for a process that is gone, that only waits to be reaped, or that is just starting. */
    static String commandLine(long pid) {
        Path file = proc(pid, "cmdline");
        if (Files.isReadable(file)) {
            return read(file).replace('\0', ' ');
        }
        return ProcessHandle.of(pid)
                .flatMap(process -> process.info().commandLine())
                .orElse("");
    }

    /** Whether it has memory of its own; what is being torn down has given it back. */
    static boolean hasMemory(long pid) {
        return read(proc(pid, "status")).contains("VmSize:");
    }

    /**
     * Whether nothing is left of the process. A killed one loses its command line first and its files and ports last, and a
     * system without a diligent init keeps its entry for ever.
     */
    static boolean isGone(long pid) {
        if (!Files.isDirectory(Path.of("/proc/self"))) {
            return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isEmpty();
        }
        String status = read(proc(pid, "status"));
        return status.isEmpty() || (status.contains("State:\tZ") && status.contains("Threads:\t1\n"));
    }

    /** Resident memory in bytes; of a process with children the sum in which shared pages count once. */
    static long residentBytes(long pid) {
        List<Long> family = family(pid);
        if (!Files.isReadable(proc(pid, "status"))) {
            return family.stream().mapToLong(OsProcess::residentByPs).sum();
        }
        return family.size() == 1
                ? kilobytes(proc(pid, "status"), "VmRSS:")
                : family.stream()
                        .mapToLong(member -> kilobytes(proc(member, "smaps_rollup"), "Pss:"))
                        .sum();
    }

    /** The processes whose working directory that is; none where the system does not tell. */
    static List<Long> workingIn(Path directory) {
        return ProcessHandle.allProcesses()
                .map(ProcessHandle::pid)
                .filter(pid -> directory.equals(workingDirectory(pid)))
                .toList();
    }

    private static @Nullable Path workingDirectory(long pid) {
        try {
            return Files.readSymbolicLink(proc(pid, "cwd"));
        } catch (IOException goneOrUntold) {
            return null;
        }
    }

    static void signal(long pid, String name) {
        output("sh", "-c", "kill -" + name + " " + pid);
    }

    /** What a command printed on its standard output; nothing when it cannot be run. */
    static List<String> output(String... command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            try (BufferedReader reader = process.inputReader(StandardCharsets.UTF_8)) {
                return reader.lines().toList();
            }
        } catch (IOException notInstalled) {
            return List.of();
        }
    }

    private static List<Long> family(long pid) {
        return ProcessHandle.of(pid).stream()
                .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()))
                .map(ProcessHandle::pid)
                .toList();
    }

    private static long kilobytes(Path file, String key) {
        return read(file)
                .lines()
                .filter(line -> line.startsWith(key))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                .sum();
    }

    private static long residentByPs(long pid) {
        return output("ps", "-o", "rss=", "-p", Long.toString(pid)).stream()
                .mapToLong(line -> Long.parseLong(line.strip()) * 1024)
                .sum();
    }

    private static Path proc(long pid, String file) {
        return Path.of("/proc", Long.toString(pid), file);
    }

    /** In one piece: a process may become another program between two reads of its files. */
    private static String read(Path file) {
        try (InputStream content = Files.newInputStream(file)) {
            return new String(content.readNBytes(LARGEST_FILE), StandardCharsets.ISO_8859_1);
        } catch (IOException gone) {
            return "";
        }
    }
}
