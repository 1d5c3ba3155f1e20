package io.clave.scoring.model;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * XYZ analysis of revenue per period: coefficient of variation = population standard deviation / mean. A period is
 * max(month, median interval) long, because in monthly periods a perfectly regular quarterly buyer would look erratic
 * (coefficient of variation 1.41 instead of 0).
 *
 * @param coefficientOfVariation null when nothing can be said
 * @param periodDays length of a period
 * @param periods how many periods were compared
 */
public record Regularity(
        RegularityClass regularityClass, @Nullable Double coefficientOfVariation, double periodDays, int periods) {

    private static final Regularity UNKNOWN =
            new Regularity(RegularityClass.INSUFFICIENT_HISTORY, null, Periods.MONTH_DAYS, 0);

    public static Regularity of(History history, RegularityRules rules) {
        Rhythm rhythm = Rhythm.of(history);
        if (rhythm == null || hasSeveralCurrencies(history)) {
            return UNKNOWN;
        }
        Double interval = rhythm.medianIntervalDays();
        Periods periods = Periods.ofInterval(rhythm.first(), interval == null ? 0 : interval);
        double[] revenue = revenue(history, periods);
        double variation = coefficientOfVariation(revenue);
        return revenue.length < rules.minimumPeriods() || Double.isNaN(variation)
                ? new Regularity(RegularityClass.INSUFFICIENT_HISTORY, null, periods.lengthDays(), revenue.length)
                : new Regularity(rules.classAt(variation), variation, periods.lengthDays(), revenue.length);
    }

    private static boolean hasSeveralCurrencies(History history) {
        return history.days().stream().map(LedgerDay::currency).distinct().count() > 1;
    }

    private static double[] revenue(History history, Periods periods) {
        List<LocalDate> purchaseDays = history.purchaseDays();
        double[] revenue = new double[periods.counted(purchaseDays, history.asOf())];
        for (LedgerDay day : history.days()) {
            int period = periods.indexOf(day.on());
            if (period >= 0 && period < revenue.length) {
                revenue[period] += day.net().doubleValue();
            }
        }
        return revenue;
    }

    /** NaN unless the mean is positive. */
    private static double coefficientOfVariation(double[] values) {
        double mean = Arrays.stream(values).average().orElse(0);
        if (mean <= 0) {
            return Double.NaN;
        }
        double variance = Arrays.stream(values)
                .map(value -> (value - mean) * (value - mean))
                .average()
                .orElse(0);
        return Math.sqrt(variance) / mean;
    }
}
