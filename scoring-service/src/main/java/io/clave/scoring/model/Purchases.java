package io.clave.scoring.model;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the models of buying behaviour need of the purchases of an account beyond its rhythm. It changes only with the orders.
 *
 * @param sumLogIntervalDays sum of the natural logarithms of the days between two purchase days
 * @param activePeriods periods of max(month, median interval) with a purchase
 * @param firstNet net revenue of the first purchase day in the currency of the value
 * @param repeatDays purchase days in the currency of the value, the first purchase day left out
 * @param repeatNet their net revenue
 */
public record Purchases(
        double sumLogIntervalDays, int activePeriods, BigDecimal firstNet, int repeatDays, BigDecimal repeatNet) {

    /** Without a currency there is no money, but days there are. */
    static Purchases of(History history, Rhythm rhythm, @Nullable Currency currency) {
        List<LocalDate> days = history.purchaseDays();
        List<LedgerDay> money = history.days().stream()
                .filter(day -> day.isPurchaseDay() && day.currency().equals(currency))
                .toList();
        List<LedgerDay> repeats =
                money.stream().filter(day -> day.on().isAfter(rhythm.first())).toList();
        BigDecimal repeatNet = net(repeats);
        return new Purchases(
                sumLogIntervals(days),
                periods(rhythm).active(days),
                net(money).subtract(repeatNet),
                repeats.size(),
                repeatNet);
    }

    /** How many periods count on a day: those that are over, and the last one with a purchase. */
    public int periodsCounted(Rhythm rhythm, LocalDate asOf) {
        return periods(rhythm).counted(List.of(rhythm.last()), asOf);
    }

    /** How many periods passed without a purchase since the last one. */
    public int silentPeriods(Rhythm rhythm, LocalDate asOf) {
        return periodsCounted(rhythm, asOf) - periods(rhythm).indexOf(rhythm.last()) - 1;
    }

    /** Mean net revenue of the repeat purchase days, of the first one if there is no other; null unless above 0. */
    public @Nullable BigDecimal meanNet() {
        BigDecimal mean =
                repeatDays == 0 ? firstNet : repeatNet.divide(BigDecimal.valueOf(repeatDays), MathContext.DECIMAL64);
        return mean.signum() > 0 ? mean : null;
    }

    private static Periods periods(Rhythm rhythm) {
        Double interval = rhythm.medianIntervalDays();
        return Periods.ofInterval(rhythm.first(), interval == null ? 0 : interval);
    }

    private static double sumLogIntervals(List<LocalDate> days) {
        double sum = 0;
        for (int i = 1; i < days.size(); i++) {
            sum += Math.log(ChronoUnit.DAYS.between(days.get(i - 1), days.get(i)));
        }
        return sum;
    }

    private static BigDecimal net(List<LedgerDay> days) {
        return days.stream().map(LedgerDay::net).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
