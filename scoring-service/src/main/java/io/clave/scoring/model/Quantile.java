package io.clave.scoring.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Percentiles by linear interpolation between the two nearest values (Hyndman and Fan 1996, definition 7). */
final class Quantile {

    private static final int MONEY_DIGITS = 2;

    private Quantile() {}

    static void requirePercentile(double percentile) {
        if (!(percentile >= 0 && percentile <= 100)) {
            throw new IllegalArgumentException("a percentile is between 0 and 100: " + percentile);
        }
    }

    static @Nullable Double of(List<Double> values, double percentile) {
        if (values.isEmpty()) {
            return null;
        }
        List<Double> sorted = values.stream().sorted().toList();
        double place = place(sorted.size(), percentile);
        double lower = sorted.get((int) place);
        double upper = sorted.get((int) Math.ceil(place));
        return lower + (upper - lower) * (place - Math.floor(place));
    }

    static @Nullable BigDecimal ofAmounts(List<BigDecimal> values, double percentile) {
        if (values.isEmpty()) {
            return null;
        }
        List<BigDecimal> sorted = values.stream().sorted().toList();
        double place = place(sorted.size(), percentile);
        BigDecimal lower = sorted.get((int) place);
        BigDecimal upper = sorted.get((int) Math.ceil(place));
        return lower.add(upper.subtract(lower).multiply(BigDecimal.valueOf(place - Math.floor(place))))
                .setScale(Math.max(MONEY_DIGITS, lower.scale()), RoundingMode.HALF_EVEN);
    }

    private static double place(int size, double percentile) {
        return (size - 1) * percentile / 100;
    }
}
