package io.clave.scoring.model;

import static io.clave.scoring.model.Histories.EUR;
import static io.clave.scoring.model.Histories.START;
import static io.clave.scoring.model.Histories.USD;
import static io.clave.scoring.model.Histories.credit;
import static io.clave.scoring.model.Histories.purchase;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MetricsTest {

    @Test
    void theMonthlyBuyerOfFiveYears() {
        Metrics metrics = metrics(Histories.monthlyBuyer(60));

        Window window = new Window(START, START.plusMonths(60));
        assertThat(metrics.recencyDays()).isEqualTo(new Measure(28, window, 60));
        assertThat(metrics.purchaseDays()).isEqualTo(new Measure(60, window, 60));
        assertThat(metrics.tenureMonths().value()).isEqualTo(60);
        assertThat(metrics.activePeriodRatio()).isEqualTo(new Measure(1, window, 60));
        assertThat(metrics.monetary().amounts()).containsExactly(euros("600000"));
        assertThat(metrics.averagePurchase().amounts()).containsExactly(euros("10000.00"));
        assertThat(metrics.medianIntervalDays()).isEqualTo(new Measure(31, window, 59));
    }

    @Test
    void theOneOffBoughtInOneOfSixtyMonths() {
        Metrics metrics = metrics(Histories.oneOff(60));

        assertThat(metrics.activePeriodRatio().value()).isEqualTo(1.0 / 60);
        assertThat(metrics.activePeriodRatio().inputs()).isEqualTo(60);
        assertThat(metrics.medianIntervalDays()).isNull();
    }

    @Test
    void anOrderNotYetDueIsNotAMissingOrder() {
        History history = Histories.monthlyBuyer(60);
        LocalDate halfWay = START.plusMonths(59).plusDays(14);

        assertThat(metrics(history).activePeriodRatio().value()).isEqualTo(1);
        assertThat(metrics(new History(halfWay, history.days()))
                        .activePeriodRatio()
                        .value())
                .isEqualTo(1);
    }

    @Test
    void creditsReduceMoneyButAreNoPurchases() {
        Metrics metrics = metrics(Histories.of(
                START.plusDays(100),
                purchase(START, "100"),
                purchase(START.plusDays(30), "50"),
                credit(START.plusDays(40), "-30")));

        assertThat(metrics.monetary().amounts()).containsExactly(euros("120"));
        assertThat(metrics.monetary().inputs()).isEqualTo(3);
        assertThat(metrics.averagePurchase().amounts()).containsExactly(euros("60.00"));
        assertThat(metrics.purchaseDays().value()).isEqualTo(2);
    }

    @Test
    void currenciesAreNeverSummed() {
        LedgerDay dollars = new LedgerDay(START, USD, new BigDecimal("7"), 1, 1);

        Metrics metrics = metrics(Histories.of(START.plusDays(1), purchase(START, "100"), dollars));

        assertThat(metrics.monetary().amounts()).containsExactly(euros("100"), new Amount(new BigDecimal("7"), USD));
        assertThat(metrics.purchaseDays()).isEqualTo(new Measure(1, new Window(START, START.plusDays(1)), 2));
    }

    @Test
    void growthComparesTheLastYearWithTheYearBefore() {
        List<LedgerDay> doubled = Histories.monthlyBuyer(36).days().stream()
                .flatMap(day -> day.on().isAfter(START.plusMonths(24)) ? Stream.of(day, day) : Stream.of(day))
                .toList();

        GrowthMeasure growth =
                metrics(new History(START.plusMonths(36).minusDays(1), doubled)).growth();

        assertThat(growth.window())
                .isEqualTo(new Window(START.plusMonths(12), START.plusMonths(36).minusDays(1)));
        assertThat(growth.byCurrency()).singleElement().satisfies(euros -> {
            assertThat(euros.currency()).isEqualTo(EUR);
            assertThat(euros.last()).isEqualByComparingTo("230000");
            assertThat(euros.previous()).isEqualByComparingTo("120000");
            assertThat(euros.rate()).isCloseTo(230.0 / 120 - 1, within(1e-12));
        });
        assertThat(growth.inputs()).isEqualTo(12 + 23);
    }

    @Test
    void anAccountYoungerThanBothYearsHasNoGrowthRate() {
        assertThat(metrics(Histories.monthlyBuyer(23)).growth().byCurrency())
                .singleElement()
                .extracting(Growth::rate)
                .isNull();
    }

    @Test
    void anAccountWithoutPurchasesHasNoMetrics() {
        assertThat(Metrics.of(Histories.of(START, credit(START, "-5")))).isNull();
    }

    private static Metrics metrics(History history) {
        return Objects.requireNonNull(Metrics.of(history));
    }

    private static Amount euros(String amount) {
        return new Amount(new BigDecimal(amount), EUR);
    }
}
