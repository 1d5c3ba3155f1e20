package io.clave.cli.bench;

import org.HdrHistogram.Histogram;

/** How long something took, in milliseconds. */
record Percentiles(long count, double p50Ms, double p90Ms, double p99Ms, double maxMs) {

    /** @param histogram in microseconds */
    static Percentiles of(Histogram histogram) {
        return new Percentiles(
                histogram.getTotalCount(),
                milliseconds(histogram.getValueAtPercentile(50)),
                milliseconds(histogram.getValueAtPercentile(90)),
                milliseconds(histogram.getValueAtPercentile(99)),
                milliseconds(histogram.getMaxValue()));
    }

    private static double milliseconds(long micros) {
        return Math.round(micros / 100.0) / 10.0;
    }
}
