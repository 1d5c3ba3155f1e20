package io.clave.cli.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Orders a second of several rounds; the median counts. */
final class Speed {

    private final List<Double> rounds = new ArrayList<>();

    void add(int orders, Duration time) {
        rounds.add(orders * 1e9 / time.toNanos());
    }

    List<Long> rounds() {
        return rounds.stream().map(Math::round).toList();
    }

    double median() {
        return Median.of(rounds);
    }
}
