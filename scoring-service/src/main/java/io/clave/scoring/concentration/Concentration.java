package io.clave.scoring.concentration;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The concentration of positive amounts of one currency, the largest first. Sums and comparisons are exact, shares are not.
 *
 * @param amounts falling
 * @param sums of the first 0, 1, 2 ... amounts
 */
record Concentration(List<BigDecimal> amounts, List<BigDecimal> sums) {

    /** At least one amount, each above zero, in any order. */
    static Concentration of(List<BigDecimal> amounts) {
        if (amounts.isEmpty() || amounts.stream().anyMatch(amount -> amount.signum() <= 0)) {
            throw new IllegalArgumentException("concentration is a matter of positive amounts");
        }
        List<BigDecimal> falling =
                amounts.stream().sorted(Comparator.reverseOrder()).toList();
        List<BigDecimal> sums = new ArrayList<>(falling.size() + 1);
        sums.add(BigDecimal.ZERO);
        falling.forEach(amount -> sums.add(sums.get(sums.size() - 1).add(amount)));
        return new Concentration(falling, sums);
    }

    int size() {
        return amounts.size();
    }

    BigDecimal total() {
        return sums.get(size());
    }

    /** The Herfindahl-Hirschman index as the sum of squared shares, from 1/n to 1. */
    double hhi() {
        return shares().map(share -> share * share).sum();
    }

    /** (HHI - 1/n) / (1 - 1/n): 0 when all are equal, 1 when one has all; null for one account, where it is 0/0. */
    @Nullable
    Double normalisedHhi() {
        double equal = 1.0 / size();
        return size() == 1 ? null : Math.max(0, (hhi() - equal) / (1 - equal));
    }

    /** 1/HHI: so many equal accounts would be as concentrated. */
    double effectiveNumber() {
        return 1 / hhi();
    }

    /** Shannon's entropy -sum(s ln s), ln n when all are equal. */
    double entropy() {
        return Math.max(0, -shares().map(share -> share * Math.log(share)).sum());
    }

    /** sum((2i - n - 1) v(i)) / (n sum(v)) over rising amounts: 0 when all are equal, (n - 1)/n at most. */
    double gini() {
        int n = size();
        double weighted = IntStream.range(0, n)
                .mapToDouble(i -> (n - 1.0 - 2.0 * i) * amounts.get(i).doubleValue())
                .sum();
        return Math.max(0, weighted / (n * total().doubleValue()));
    }

    /** The share of the largest accounts; of all when there are fewer. */
    double topShare(int accounts) {
        return share(sums.get(Math.min(accounts, size())));
    }

    /** The share of the largest percentage of accounts, a part of one counting as one. */
    double topPercentShare(int percent) {
        return topShare((int) (((long) size() * percent + 99) / 100));
    }

    /** How many of the largest accounts it takes for a percentage of the total. */
    int accountsFor(int percent) {
        int count = 1;
        while (!isPercentOfTotal(sums.get(count), percent)) {
            count++;
        }
        return count;
    }

    boolean isPercentOfTotal(BigDecimal amount, int percent) {
        return amount.movePointRight(2).compareTo(total().multiply(BigDecimal.valueOf(percent))) >= 0;
    }

    /** The share of the smallest accounts together, linear between whole accounts (Lorenz). */
    double lorenz(int percentOfAccounts) {
        long hundredths = (long) size() * percentOfAccounts;
        int whole = (int) (hundredths / 100);
        int larger = size() - whole;
        double reached = share(total().subtract(sums.get(larger)));
        return larger == 0 ? reached : reached + hundredths % 100 / 100.0 * share(amounts.get(larger - 1));
    }

    double share(BigDecimal amount) {
        return amount.doubleValue() / total().doubleValue();
    }

    private DoubleStream shares() {
        return amounts.stream().mapToDouble(this::share);
    }
}
