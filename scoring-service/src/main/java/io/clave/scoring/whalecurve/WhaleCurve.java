package io.clave.scoring.whalecurve;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Margins of one currency added up from the largest on: it rises over the accounts that earn and falls over those that lose
 * (Kaplan and Narayanan, "Measuring and Managing Customer Profitability", Journal of Cost Management 15(5), 2001). All exact.
 *
 * @param margins falling
 * @param sums of the first 0, 1, 2 ... margins
 */
record WhaleCurve(List<BigDecimal> margins, List<BigDecimal> sums) {

    /** In any order, also none. */
    static WhaleCurve of(List<BigDecimal> margins) {
        List<BigDecimal> falling =
                margins.stream().sorted(Comparator.reverseOrder()).toList();
        List<BigDecimal> sums = new ArrayList<>(falling.size() + 1);
        sums.add(BigDecimal.ZERO);
        falling.forEach(margin -> sums.add(sums.get(sums.size() - 1).add(margin)));
        return new WhaleCurve(falling, sums);
    }

    BigDecimal total() {
        return sums.get(margins.size());
    }

    /** How many accounts earn; the curve is highest after them. */
    int earning() {
        return (int) margins.stream().filter(margin -> margin.signum() > 0).count();
    }

    int losing() {
        return (int) margins.stream().filter(margin -> margin.signum() < 0).count();
    }

    BigDecimal peak() {
        return sums.get(earning());
    }

    /** What the most profitable accounts come to together, linear between whole accounts. */
    BigDecimal after(int percentOfAccounts) {
        long hundredths = (long) margins.size() * percentOfAccounts;
        int whole = (int) (hundredths / 100);
        BigDecimal reached = sums.get(whole);
        return whole == margins.size()
                ? reached
                : reached.add(margins.get(whole)
                        .multiply(BigDecimal.valueOf(hundredths % 100))
                        .movePointLeft(2));
    }

    /** The part of the total; null where nothing is earned in total, of which there is no part. */
    @Nullable
    Double share(BigDecimal amount) {
        return total().signum() > 0 ? amount.doubleValue() / total().doubleValue() : null;
    }
}
