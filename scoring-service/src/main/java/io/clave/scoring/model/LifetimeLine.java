package io.clave.scoring.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The line between short and long lifetimes.
 *
 * @param percentile 0 to 100, used by PERCENTILE
 * @param absoluteDays used by ABSOLUTE
 */
public record LifetimeLine(ThresholdMode mode, double percentile, double absoluteDays) {

    public static final LifetimeLine MEDIAN = new LifetimeLine(ThresholdMode.MEDIAN, 50, 730);

    public LifetimeLine {
        Quantile.requirePercentile(percentile);
        if (!(absoluteDays > 0)) {
            throw new IllegalArgumentException("the lifetime must be above 0 days: " + absoluteDays);
        }
    }

    @Nullable
    Double among(List<Double> lifetimes) {
        return switch (mode) {
            case MEDIAN -> Median.of(lifetimes);
            case PERCENTILE -> Quantile.of(lifetimes, percentile);
            case ABSOLUTE -> Double.valueOf(absoluteDays);
        };
    }
}
