package io.clave.accounts.rate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LockedRateTest {

    @ParameterizedTest
    @CsvSource({
        "100.00, 1.1534, 115.340000",
        "0.01, 0.00012345, 0.000001",
        "-3.25, 0.5, -1.625",
        // half to even: the seventh decimal is a 5 with nothing behind it
        "0.0000005, 1.0, 0.0000005",
        "0.5, 0.000001, 0.000000",
        "1.5, 0.000001, 0.000002",
        "0.123456789012, 1, 0.123456789012"
    })
    void amountsAreConvertedToSixDecimalsHalfToEven(BigDecimal amount, BigDecimal rate, BigDecimal converted) {
        LockedRate locked = new LockedRate("EUR", rate, LocalDate.of(2026, 1, 15));

        assertThat(locked.convert(amount)).isEqualByComparingTo(converted);
    }
}
