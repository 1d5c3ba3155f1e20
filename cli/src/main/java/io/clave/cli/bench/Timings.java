package io.clave.cli.bench;

import java.time.Duration;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/** Times recorded by several threads. */
final class Timings {

    private static final long LONGEST_MICROS = Duration.ofMinutes(10).toNanos() / 1000;

    private final Histogram micros = new ConcurrentHistogram(LONGEST_MICROS, 3);

    void record(long fromNanos, long toNanos) {
        micros.recordValue(Math.min(LONGEST_MICROS, Math.max(0, (toNanos - fromNanos) / 1000)));
    }

    /** Begins anew. */
    void forget() {
        micros.reset();
    }

    Percentiles percentiles() {
        return Percentiles.of(micros);
    }
}
