package io.clave.scoring.keyaccount;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Test vectors C7 of the domain reference. */
class AxisScoreTest {

    private static final BigDecimal THRESHOLD = new BigDecimal("5");
    private static final BigDecimal COVERAGE = new BigDecimal("0.6");

    @Test
    void attractivenessIsTheWeightedMean() {
        assertThat(score(Judged.by(30, "8"), Judged.by(25, "6"), Judged.by(20, "9"), Judged.by(25, "4"))
                        .score())
                .isEqualByComparingTo("6.7");
    }

    @Test
    void strengthIsTheWeightedMean() {
        assertThat(score(Judged.by(40, "7"), Judged.by(35, "5"), Judged.by(25, "6"))
                        .score())
                .isEqualByComparingTo("6.05");
    }

    @Test
    void whatIsMissingIsLeftOutAndNeverZero() {
        AxisScore score = score(Judged.by(50, "8"), Judged.by(30, "5"), Judged.by(20, null));

        assertThat(score.score()).isEqualByComparingTo("6.875");
        assertThat(score.coverage()).isEqualByComparingTo("0.8");
        assertThat(score.contributions().get(2)).isNull();
    }

    @Test
    void whereTooLittleIsKnownThereIsNoScore() {
        AxisScore score = score(Judged.by(59, "8"), Judged.by(41, null));

        assertThat(score.score()).isNull();
        assertThat(score.high()).isNull();
        assertThat(score.coverage()).isEqualByComparingTo("0.59");
    }

    @Test
    void aScoreAtTheThresholdIsHigh() {
        assertThat(score(Judged.by(1, "5")).high()).isTrue();
        assertThat(score(Judged.by(1, "4.99")).high()).isFalse();
    }

    @Test
    void contributionsSumToTheScore() {
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < 5_000; i++) {
            AxisScore score = AxisScore.of(Judged.random(random), THRESHOLD, COVERAGE);
            if (score.score() != null) {
                BigDecimal sum = score.contributions().stream()
                        .filter(Objects::nonNull)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
                assertThat(sum).isEqualByComparingTo(score.score());
            }
        }
    }

    private static AxisScore score(Weighted... criteria) {
        return AxisScore.of(List.of(criteria), THRESHOLD, COVERAGE);
    }
}
