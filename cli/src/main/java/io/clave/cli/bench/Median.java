package io.clave.cli.bench;

import java.util.List;

/** The middle of several rounds, which no single slow one moves. */
final class Median {

    private Median() {}

    static double of(List<Double> rounds) {
        List<Double> sorted = rounds.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
