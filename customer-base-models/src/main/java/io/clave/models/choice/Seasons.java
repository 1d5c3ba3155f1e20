package io.clave.models.choice;

import io.clave.models.CustomerModel;
import io.clave.models.orders.Season;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;

/** Estimates the season of a base: repeat orders of each month of the year beside those that the model expects in it. */
final class Seasons {

    private static final int FULL_YEAR = 365;
    private static final int MONTHS = 12;
    // A month counts as if it had so many orders more that followed the model: little data make little season.
    private static final double PRIOR_ORDERS = 20;

    private final Base base;
    private final Tracking tracking;

    Seasons(Base base, CustomerModel model) {
        this.base = base;
        tracking = new Tracking(base, model);
    }

    /** Whether the calibration shows every month of the year. */
    static boolean hasFullYear(Base base) {
        return ChronoUnit.DAYS.between(first(base), base.period().calibrationEnd()) >= FULL_YEAR;
    }

    Season estimate() {
        double[] actual = new double[MONTHS];
        double[] expected = new double[MONTHS];
        base.customers().stream()
                .flatMapToInt(customer -> Arrays.stream(customer.days()).skip(1))
                .mapToObj(LocalDate::ofEpochDay)
                .filter(day -> !day.isAfter(base.period().calibrationEnd()))
                .forEach(day -> actual[day.getMonthValue() - 1]++);
        LocalDate end = base.period().calibrationEnd().plusDays(1);
        for (LocalDate from = first(base); from.isBefore(end); ) {
            LocalDate to = earlier(from.withDayOfMonth(1).plusMonths(1), end);
            expected[from.getMonthValue() - 1] += expectedBetween(from, to);
            from = to;
        }
        double[] proportions = new double[MONTHS];
        Arrays.setAll(proportions, month -> (actual[month] + PRIOR_ORDERS) / (expected[month] + PRIOR_ORDERS));
        return Season.normalised(proportions);
    }

    private double expectedBetween(LocalDate from, LocalDate to) {
        return tracking.expectedUpTo((int) to.toEpochDay()) - tracking.expectedUpTo((int) from.toEpochDay());
    }

    private static LocalDate first(Base base) {
        return LocalDate.ofEpochDay(base.customers().stream()
                .mapToInt(customer -> customer.firstDay())
                .min()
                .orElseThrow());
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
