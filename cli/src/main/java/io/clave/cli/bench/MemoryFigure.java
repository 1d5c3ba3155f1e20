package io.clave.cli.bench;

import java.io.PrintWriter;
import java.util.List;

/**
 * Resident memory of a process over a run, in MiB, looked at after each round: flat when its last third is not above the
 * middle one by more than a twentieth.
 */
record MemoryFigure(String process, long middleThird, long lastThird, boolean flat) {

    private static final double FLAT = 1.05;

    static MemoryFigure of(String process, List<Double> rounds) {
        int third = rounds.size() / 3;
        double middle = Median.of(rounds.subList(third, rounds.size() - third));
        double last = Median.of(rounds.subList(rounds.size() - third, rounds.size()));
        return new MemoryFigure(process, Math.round(middle), Math.round(last), last <= middle * FLAT);
    }

    void print(PrintWriter out) {
        out.printf(
                "Memory of %s: %d MiB in the middle of the run, %d MiB in its last third, %s.%n",
                process, middleThird, lastThird, flat ? "flat" : "growing");
    }
}
