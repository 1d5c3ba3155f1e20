package io.clave.scoring.whalecurve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WhaleCurveTest {

    @Test
    void someBringMoreThanAllAndSomeTakeOfThat() {
        WhaleCurve five = of("60", "-50", "100", "20", "-10");

        List<Double> shares = IntStream.of(20, 40, 60, 80, 100)
                .mapToObj(percent -> Objects.requireNonNull(five.share(five.after(percent))))
                .toList();

        assertThat(shares.get(0)).isCloseTo(100 / 120.0, within(1e-12));
        assertThat(shares.get(1)).isCloseTo(160 / 120.0, within(1e-12));
        assertThat(shares.get(2)).isEqualTo(1.5);
        assertThat(shares.get(3)).isCloseTo(170 / 120.0, within(1e-12));
        assertThat(shares.get(4)).isEqualTo(1);
        assertThat(five.peak()).isEqualByComparingTo("180");
        assertThat(five.earning()).isEqualTo(3);
        assertThat(five.losing()).isEqualTo(2);
    }

    @Test
    void betweenAccountsItIsLinear() {
        WhaleCurve two = of("30", "-10");

        assertThat(two.after(25)).isEqualByComparingTo("15");
        assertThat(two.after(75)).isEqualByComparingTo("25");
    }

    @Test
    void ofALossThereIsNoPart() {
        WhaleCurve loss = of("10", "-10");

        assertThat(loss.total()).isEqualByComparingTo("0");
        assertThat(loss.share(loss.peak())).isNull();
    }

    @Test
    void withoutAccountsItIsFlat() {
        WhaleCurve empty = of();

        assertThat(empty.peak()).isZero();
        assertThat(empty.after(50)).isZero();
    }

    private static WhaleCurve of(String... margins) {
        return WhaleCurve.of(Stream.of(margins).map(BigDecimal::new).toList());
    }
}
