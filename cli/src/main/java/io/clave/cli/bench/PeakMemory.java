package io.clave.cli.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The most memory that this process has had: all of it where the system tells, else the pools of the Java machine. */
final class PeakMemory {

    private static final Path STATUS = Path.of("/proc/self/status");
    private static final String HIGH_WATER = "VmHWM:";
    private static final double KILO = 1024;

    private PeakMemory() {}

    static double megabytes() {
        if (!Files.isReadable(STATUS)) {
            return pools();
        }
        try (Stream<String> lines = Files.lines(STATUS)) {
            return lines.filter(line -> line.startsWith(HIGH_WATER))
                    .map(line -> line.replaceAll("\\D", ""))
                    .mapToDouble(kilobytes -> Long.parseLong(kilobytes) / KILO)
                    .findFirst()
                    .orElseGet(PeakMemory::pools);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double pools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .map(MemoryPoolMXBean::getPeakUsage)
                        .mapToLong(usage -> usage.getCommitted())
                        .sum()
                / (KILO * KILO);
    }
}
