package io.clave.scoring.model;

import java.time.LocalDate;
import java.util.List;

/**
 * In how many of its months an account bought: the plainest sign that tells a steady buyer from a one-off.
 *
 * @param active monthly periods with a purchase
 * @param counted monthly periods since the first purchase
 */
public record ActivePeriods(int active, int counted) {

    public static ActivePeriods of(History history, Rhythm rhythm) {
        List<LocalDate> days = history.purchaseDays();
        Periods months = Periods.months(rhythm.first());
        return new ActivePeriods(months.active(days), months.counted(days, history.asOf()));
    }

    public double ratio() {
        return (double) active / counted;
    }
}
