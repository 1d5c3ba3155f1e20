package io.clave.cli.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

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
        List<Double> seconds = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            double start = clock();
            result = work.get();
            seconds.add(clock() - start);
        }
        return new CpuRounds<>(result, seconds);
    }

    double median() {
        return Median.of(cpuSeconds);
    }

    private static double clock() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime() / NANOS;
    }
}
