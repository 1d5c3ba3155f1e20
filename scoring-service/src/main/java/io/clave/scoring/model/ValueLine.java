package io.clave.scoring.model;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The line between low and high value.
 *
 * @param percentile 0 to 100, used by PERCENTILE
 * @param absolute by currency, used by ABSOLUTE; a currency without a line of its own keeps the median
 */
public record ValueLine(ThresholdMode mode, double percentile, Map<Currency, BigDecimal> absolute) {

    public static final ValueLine MEDIAN = new ValueLine(ThresholdMode.MEDIAN, 50, Map.of());

    public ValueLine {
        Quantile.requirePercentile(percentile);
        absolute = Map.copyOf(absolute);
    }

    public ThresholdMode modeFor(Currency currency) {
        return mode == ThresholdMode.ABSOLUTE && !absolute.containsKey(currency) ? ThresholdMode.MEDIAN : mode;
    }

    @Nullable
    BigDecimal among(List<BigDecimal> values, Currency currency) {
        return switch (modeFor(currency)) {
            case MEDIAN -> Median.ofAmounts(values);
            case PERCENTILE -> Quantile.ofAmounts(values, percentile);
            case ABSOLUTE -> absolute.get(currency);
        };
    }
}
