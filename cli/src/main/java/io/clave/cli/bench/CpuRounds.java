package io.clave.cli.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * The same work several times over, after as many rounds of warming up as it needs.
 *
 * @param cpuSeconds processor time of the whole process in each round, with the collection of garbage
 */
record CpuRounds<T>(T result, List<Double> cpuSeconds) {

    private static final double NANOS = 1e9;

    static <T> CpuRounds<T> of(int warmUp, int rounds, Supplier<T> work) {
        T result = work.get();
        for (int round = 1; round < warmUp; round++) {
            result = work.get();
        }
        List<Double> seconds =
                IntStream.range(0, rounds).mapToObj(round -> measure(work)).toList();
        return new CpuRounds<>(result, seconds);
    }

    double median() {
        return Median.of(cpuSeconds);
    }

    private static double measure(Supplier<?> work) {
        double start = clock();
        work.get();
        return clock() - start;
    }

    private static double clock() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime() / NANOS;
    }
}
