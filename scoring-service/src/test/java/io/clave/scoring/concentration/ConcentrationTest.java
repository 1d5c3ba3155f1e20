package io.clave.scoring.concentration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConcentrationTest {

    /** A few roundings of numbers around 1. */
    private static final Offset<Double> EXACT = within(1e-12);

    @Test
    void fiftyThirtyTwenty() {
        Concentration three = of("20", "50", "30");

        assertThat(three.hhi()).isCloseTo(0.38, EXACT);
        assertThat(three.effectiveNumber()).isCloseTo(1 / 0.38, EXACT);
        assertThat(three.normalisedHhi()).isCloseTo((0.38 - 1 / 3.0) / (2 / 3.0), EXACT);
        // (2 x 1 - 4) x 20 + 0 x 30 + (2 x 3 - 4) x 50 = 60, over 3 x 100
        assertThat(three.gini()).isCloseTo(0.2, EXACT);
        assertThat(three.entropy())
                .isCloseTo(-(0.5 * Math.log(0.5) + 0.3 * Math.log(0.3) + 0.2 * Math.log(0.2)), EXACT);
        assertThat(three.topShare(1)).isCloseTo(0.5, EXACT);
        assertThat(three.topShare(2)).isCloseTo(0.8, EXACT);
        assertThat(three.topShare(20)).isEqualTo(1);
        assertThat(three.topPercentShare(34)).isCloseTo(0.8, EXACT);
        assertThat(three.accountsFor(50)).isOne();
        assertThat(three.accountsFor(80)).isEqualTo(2);
        assertThat(three.accountsFor(81)).isEqualTo(3);
    }

    @Test
    void thirtyAndTwentyUnderOneParentAreAsMuchAsFifty() {
        assertThat(of("50", "50").hhi()).isCloseTo(0.5, EXACT);
    }

    @Test
    void theCurveOfLorenzIsLinearBetweenAccounts() {
        Concentration three = of("50", "30", "20");

        assertThat(three.lorenz(0)).isZero();
        assertThat(three.lorenz(20)).isCloseTo(0.12, EXACT);
        assertThat(three.lorenz(50)).isCloseTo(0.35, EXACT);
        assertThat(three.lorenz(100)).isEqualTo(1);
    }

    @Test
    void oneAccountHasAllAndNoNormalisedIndex() {
        Concentration one = of("7");

        assertThat(one.hhi()).isEqualTo(1);
        assertThat(one.normalisedHhi()).isNull();
        assertThat(one.gini()).isZero();
        assertThat(one.entropy()).isZero();
        assertThat(one.accountsFor(80)).isOne();
    }

    @Test
    void equalAccountsAreNotConcentrated() {
        Concentration equal = of("3", "3", "3", "3", "3", "3", "3");

        assertThat(equal.hhi()).isCloseTo(1 / 7.0, EXACT);
        assertThat(equal.normalisedHhi()).isCloseTo(0, EXACT);
        assertThat(equal.effectiveNumber()).isCloseTo(7, EXACT);
        assertThat(equal.gini()).isZero();
        assertThat(equal.entropy()).isCloseTo(Math.log(7), EXACT);
    }

    @Test
    void exactlyTenPercentIsTenPercent() {
        Concentration ten = of("0.1", "0.3", "0.6");

        assertThat(ten.isPercentOfTotal(new BigDecimal("0.1"), 10)).isTrue();
        assertThat(ten.isPercentOfTotal(new BigDecimal("0.0999999999999999999"), 10))
                .isFalse();
    }

    @Test
    void whatIsAlwaysTrueHoldsForAnyAmounts() {
        Random random = new Random(46);
        for (int round = 0; round < 200; round++) {
            Concentration any = Concentration.of(IntStream.range(0, 1 + random.nextInt(60))
                    .mapToObj(i -> BigDecimal.valueOf(1 + (long) Math.exp(random.nextDouble() * 18), 2))
                    .toList());

            assertThat(any.hhi()).isBetween(1.0 / any.size() - 1e-12, 1 + 1e-12);
            assertThat(any.gini()).isBetween(0.0, (any.size() - 1.0) / any.size() + 1e-12);
            assertThat(any.effectiveNumber()).isBetween(1 - 1e-12, any.size() + 1e-9);
            assertThat(any.accountsFor(50)).isBetween(1, any.accountsFor(80));
            for (int percent = 5; percent <= 100; percent += 5) {
                assertThat(any.lorenz(percent)).isBetween(any.lorenz(percent - 5), percent / 100.0 + 1e-12);
            }
        }
    }

    @Test
    void nothingAtOrBelowZeroHasAShare() {
        assertThatIllegalArgumentException().isThrownBy(() -> of("1", "0"));
        assertThatIllegalArgumentException().isThrownBy(() -> of("1", "-1"));
        assertThatIllegalArgumentException().isThrownBy(() -> of());
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "0.0999, DIVERSIFIED",
        "0.10,   MODERATE",
        "0.25,   MODERATE",
        "0.2501, CONCENTRATED",
    })
    void bandsBeginWhereTheRuleOfThumbHasThem(double hhi, ConcentrationBand band) {
        assertThat(ConcentrationBand.of(hhi)).isEqualTo(band);
    }

    private static Concentration of(String... amounts) {
        return Concentration.of(Stream.of(amounts).map(BigDecimal::new).toList());
    }
}
