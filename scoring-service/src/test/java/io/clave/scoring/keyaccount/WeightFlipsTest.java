package io.clave.scoring.keyaccount;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class WeightFlipsTest {

    private static final BigDecimal THRESHOLD = new BigDecimal("5");
    private static final BigDecimal COVERAGE = new BigDecimal("0.6");
    private static final int GRID = 400;

    @Test
    void theClosedFormFindsTheWeight() {
        // a = 0.25 x -1 / 0.5 = -0.5, d = 3: 0.5 / 3.5 = 0.1428571...
        WeightFlip flip = flips(List.of(Judged.by(50, "8"), Judged.by(25, "4"), Judged.by(25, "5")))
                .smallest()
                .orElseThrow();

        assertThat(flip.criterion().weight()).isEqualTo(50);
        assertThat(flip.flippingShare()).isEqualByComparingTo("0.142857");
    }

    @Test
    void whereAllScoresAreHighNoWeightFlips() {
        assertThat(flips(List.of(Judged.by(50, "8"), Judged.by(51, "5"))).smallest())
                .isEmpty();
    }

    @Test
    void aLoneCriterionCannotBeReweighted() {
        assertThat(flips(List.of(Judged.by(50, "8"))).smallest()).isEmpty();
    }

    @Test
    void theFlipReallyFlipsAndNoSmallerChangeDoes() {
        SplittableRandom random = new SplittableRandom(11);
        for (int i = 0; i < 500; i++) {
            List<Weighted> criteria = Judged.random(random);
            AxisScore score = AxisScore.of(criteria, THRESHOLD, COVERAGE);
            WeightFlips flips = new WeightFlips(score, THRESHOLD, COVERAGE);
            Optional<WeightFlip> smallest = flips.smallest();
            smallest.ifPresent(flip -> assertThat(moved(score, flips, indexOf(criteria, flip), flip.flippingShare()))
                    .as("%s", criteria)
                    .isTrue());
            double limit = smallest.map(WeightFlip::size).orElse(2.0) - 2e-6;
            assertNothingFlipsWithin(limit, score, flips);
        }
    }

    private static void assertNothingFlipsWithin(double limit, AxisScore score, WeightFlips flips) {
        double sum = score.criteria().stream()
                .mapToDouble(criterion -> criterion.weight().doubleValue())
                .sum();
        for (int k = 0; k < score.criteria().size(); k++) {
            double now = score.criteria().get(k).weight().doubleValue() / sum;
            if (now == 1) {
                continue;
            }
            for (int step = 0; step <= GRID; step++) {
                BigDecimal weight = BigDecimal.valueOf(step).divide(BigDecimal.valueOf(GRID));
                if (Math.abs(weight.doubleValue() - now) < limit) {
                    assertThat(moved(score, flips, k, weight)).as("%s", score).isFalse();
                }
            }
        }
    }

    private static boolean moved(AxisScore score, WeightFlips flips, int k, BigDecimal weight) {
        Boolean high =
                AxisScore.of(flips.reweighted(k, weight), THRESHOLD, COVERAGE).high();
        return high != null && score.high() != null && !high.equals(score.high());
    }

    private static int indexOf(List<Weighted> criteria, WeightFlip flip) {
        return criteria.stream().map(Weighted::criterion).toList().indexOf(flip.criterion());
    }

    private static WeightFlips flips(List<Weighted> criteria) {
        return new WeightFlips(AxisScore.of(criteria, THRESHOLD, COVERAGE), THRESHOLD, COVERAGE);
    }
}
