package io.clave.scoring.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Reference values: margin 100,000, retention 0.8, discount 0.1, by the formulas of the class in exact fractions. */
class ConstantRetentionTest {

    private static final double CENT = 0.005;

    private final ConstantRetention example = new ConstantRetention(100_000, 0.8, 0.1);

    @Test
    void forEverIsAGeometricSum() {
        assertThat(example.forever()).isCloseTo(266_666.67, within(CENT));
        assertThat(example.foreverFromNow()).isCloseTo(366_666.67, within(CENT));
    }

    @Test
    void fiveYearsAreTheirFirstFiveMargins() {
        assertThat(example.during(5)).isCloseTo(212_409.73, within(CENT));
        assertThat(example.duringFromNow(5)).isCloseTo(100_000 + example.during(4), within(CENT));
    }

    @Test
    void manyYearsComeCloseToForEver() {
        assertThat(example.during(200)).isCloseTo(example.forever(), within(CENT));
    }

    @Test
    void whoNeverLeavesIsEndlessWithoutADiscount() {
        assertThat(new ConstantRetention(1, 1, 0).isEndless()).isTrue();
        assertThat(new ConstantRetention(1, 1, 0.01).isEndless()).isFalse();
        assertThat(example.isEndless()).isFalse();
    }
}
