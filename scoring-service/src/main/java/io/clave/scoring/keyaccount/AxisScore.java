package io.clave.scoring.keyaccount;

import static java.math.RoundingMode.HALF_UP;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The score of an account on one axis: sum(w s) / sum(w) over the criteria whose score is known (McDonald and Woodburn, Key
 * Account Management). Contributions are differences of rounded running sums, so that they sum to the score exactly; whether
 * the score is high is decided before any rounding.
 *
 * @param contributions one for each criterion, null where its score is not known
 * @param score null where too little is known
 * @param high null where there is no score
 */
record AxisScore(
        List<Weighted> criteria,
        List<@Nullable BigDecimal> contributions,
        BigDecimal coverage,
        @Nullable BigDecimal score,
        @Nullable Boolean high) {

    static final int DECIMALS = 4;

    static AxisScore of(List<Weighted> criteria, BigDecimal threshold, BigDecimal minimumCoverage) {
        BigDecimal all = BigDecimal.ZERO;
        BigDecimal known = BigDecimal.ZERO;
        BigDecimal sum = BigDecimal.ZERO;
        for (Weighted criterion : criteria) {
            all = all.add(criterion.weight());
            if (criterion.evidence() != null) {
                known = known.add(criterion.weight());
                sum = sum.add(criterion.weight().multiply(criterion.evidence().score()));
            }
        }
        BigDecimal coverage = known.divide(all, DECIMALS, HALF_UP);
        if (known.signum() == 0 || known.compareTo(minimumCoverage.multiply(all)) < 0) {
            return new AxisScore(criteria, contributions(criteria, null), coverage, null, null);
        }
        boolean high = sum.compareTo(threshold.multiply(known)) >= 0;
        BigDecimal score = sum.divide(known, DECIMALS, HALF_UP);
        return new AxisScore(criteria, contributions(criteria, known), coverage, score, high);
    }

    private static List<@Nullable BigDecimal> contributions(List<Weighted> criteria, @Nullable BigDecimal known) {
        List<@Nullable BigDecimal> contributions = new ArrayList<>(criteria.size());
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal told = BigDecimal.ZERO.setScale(DECIMALS);
        for (Weighted criterion : criteria) {
            if (known == null || criterion.evidence() == null) {
                contributions.add(null);
                continue;
            }
            sum = sum.add(criterion.weight().multiply(criterion.evidence().score()));
            BigDecimal rounded = sum.divide(known, DECIMALS, HALF_UP);
            contributions.add(rounded.subtract(told));
            told = rounded;
        }
        return contributions;
    }
}
