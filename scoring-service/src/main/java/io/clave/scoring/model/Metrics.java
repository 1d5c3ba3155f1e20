package io.clave.scoring.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * The simple figures of an account that has bought: recency, frequency and monetary value, and what follows from them.
 *
 * @param recencyDays days since the last purchase day
 * @param purchaseDays frequency: days with a purchase
 * @param monetary net revenue
 * @param averagePurchase net revenue / purchase days of that currency
 * @param tenureMonths whole months since the first purchase
 * @param activePeriodRatio monthly periods with a purchase / monthly periods since the first purchase
 * @param medianIntervalDays median number of days between two purchase days, null with fewer than two
 */
public record Metrics(
        Measure recencyDays,
        Measure purchaseDays,
        MoneyMeasure monetary,
        MoneyMeasure averagePurchase,
        Measure tenureMonths,
        GrowthMeasure growth,
        Measure activePeriodRatio,
        @Nullable Measure medianIntervalDays) {

    /** The figures of a history, null if it has no purchase. */
    public static @Nullable Metrics of(History history) {
        Rhythm rhythm = Rhythm.of(history);
        if (rhythm == null) {
            return null;
        }
        LocalDate asOf = history.asOf();
        Window window = new Window(rhythm.first(), asOf);
        Revenue revenue = new Revenue(history);
        ActivePeriods active = ActivePeriods.of(history, rhythm);
        int days = rhythm.purchaseDays();
        Double interval = rhythm.medianIntervalDays();
        return new Metrics(
                new Measure(ChronoUnit.DAYS.between(rhythm.last(), asOf), window, days),
                new Measure(days, window, purchases(history)),
                revenue.total(),
                revenue.perPurchaseDay(),
                new Measure(tenureMonths(rhythm, asOf), window, days),
                revenue.growth(rhythm.first()),
                new Measure(active.ratio(), window, active.counted()),
                interval == null ? null : new Measure(interval, window, rhythm.intervals()));
    }

    /** Whole months since the first purchase. */
    public static int tenureMonths(Rhythm rhythm, LocalDate asOf) {
        return (int) ChronoUnit.MONTHS.between(rhythm.first(), asOf);
    }

    private static int purchases(History history) {
        return history.days().stream().mapToInt(LedgerDay::purchases).sum();
    }
}
