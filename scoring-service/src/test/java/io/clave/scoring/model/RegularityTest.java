package io.clave.scoring.model;

import static io.clave.scoring.model.Histories.START;
import static io.clave.scoring.model.Histories.credit;
import static io.clave.scoring.model.Histories.purchase;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RegularityTest {

    @Test
    void sixtyEqualMonthsDoNotVary() {
        Regularity regularity = regularity(Histories.monthlyBuyer(60));

        assertThat(regularity.regularityClass()).isEqualTo(RegularityClass.X);
        assertThat(regularity.coefficientOfVariation()).isZero();
        assertThat(regularity.periods()).isEqualTo(60);
    }

    @Test
    void oneOrderInSixtyMonthsComesInABurst() {
        Regularity regularity = regularity(Histories.oneOff(60));

        assertThat(regularity.regularityClass()).isEqualTo(RegularityClass.Z);
        assertThat(regularity.coefficientOfVariation()).isCloseTo(Math.sqrt(59), within(1e-12));
    }

    @Test
    void aRegularQuarterlyBuyerIsNotErratic() {
        List<LedgerDay> quarters = IntStream.range(0, 20)
                .mapToObj(quarter -> purchase(START.plusMonths(3L * quarter), "30000"))
                .toList();

        Regularity regularity = regularity(new History(START.plusMonths(60), quarters));

        assertThat(regularity.regularityClass()).isEqualTo(RegularityClass.X);
        assertThat(regularity.coefficientOfVariation()).isZero();
        assertThat(regularity.periods()).isEqualTo(20);
    }

    @Test
    void aFewDaysEarlyOrLateDoNotMakeAMonthlyBuyerErratic() {
        List<LedgerDay> days = IntStream.range(0, 24)
                .mapToObj(month -> purchase(START.plusMonths(month).plusDays((month * 5) % 9 - 4), "10000"))
                .toList();

        assertThat(regularity(new History(START.plusMonths(24), days)).coefficientOfVariation())
                .isZero();
    }

    @Test
    void aCreditLowersTheRevenueOfItsPeriod() {
        History history = Histories.monthlyBuyer(4);
        List<LedgerDay> withCredit = Stream.concat(
                        history.days().stream(), Stream.of(credit(START.plusDays(2), "-10000")))
                .toList();

        // Revenues 0, 10000, 10000, 10000: mean 7500, population standard deviation 4330.127.
        assertThat(regularity(new History(history.asOf(), withCredit)).coefficientOfVariation())
                .isCloseTo(0.577350269189626, within(1e-12));
    }

    @Test
    void threePeriodsSayNothing() {
        assertThat(regularity(Histories.monthlyBuyer(3)).regularityClass())
                .isEqualTo(RegularityClass.INSUFFICIENT_HISTORY);
        assertThat(regularity(Histories.monthlyBuyer(4)).regularityClass()).isEqualTo(RegularityClass.X);
    }

    @Test
    void severalCurrenciesAreNotAddedUpToOneRegularity() {
        LedgerDay dollars = new LedgerDay(START, Histories.USD, java.math.BigDecimal.TEN, 1, 1);
        History euros = Histories.monthlyBuyer(12);
        List<LedgerDay> both =
                Stream.concat(euros.days().stream(), Stream.of(dollars)).toList();

        assertThat(regularity(new History(euros.asOf(), both)).regularityClass())
                .isEqualTo(RegularityClass.INSUFFICIENT_HISTORY);
    }

    private static Regularity regularity(History history) {
        return Regularity.of(history, RegularityRules.DEFAULT);
    }
}
