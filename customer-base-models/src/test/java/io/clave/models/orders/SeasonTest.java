package io.clave.models.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeasonTest {

    private static final double YEAR = 365.2425;
    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

    private final Season busyDecember = busyDecember(3);
    private final OrderClock weeks = busyDecember.clock(7);

    private static Season busyDecember(double times) {
        double[] proportions = new double[12];
        Arrays.fill(proportions, 1);
        proportions[11] = times;
        return Season.normalised(proportions);
    }

    @Test
    void operationalTimeRunsFasterInBusyMonths() {
        double december = weeks.between(LocalDate.of(2025, 12, 1), LocalDate.of(2026, 1, 1));
        double october = weeks.between(LocalDate.of(2025, 10, 1), LocalDate.of(2025, 11, 1));

        assertThat(december / october).isCloseTo(3, within(1e-9));
        assertThat(weeks.between(LocalDate.of(1969, 12, 1), LocalDate.EPOCH)).isCloseTo(december, within(1e-9));
        assertThat(busyDecember.factor(LocalDate.of(2026, 12, 24)) / busyDecember.factor(NEW_YEAR))
                .isCloseTo(3, within(1e-12));
    }

    @Test
    void aYearLastsAYearWhateverTheSeason() {
        LocalDate day = LocalDate.of(2025, 3, 7);

        assertThat(weeks.between(day, day.plusYears(1))).isCloseTo(YEAR / 7, within(1e-3));
        assertThat(weeks.between(day, day.plusYears(400))).isCloseTo(400 * YEAR / 7, within(1e-8));
    }

    @Test
    void aSeasonThatIsNoneCountsAsTheCalendarDoes() {
        OrderClock even = new Season(Collections.nCopies(12, 1.0)).clock(7);

        assertThat(even.between(NEW_YEAR, NEW_YEAR.plusYears(1))).isCloseTo(YEAR / 7, within(1e-9));
        assertThat(even.ahead(NEW_YEAR, 31)).isCloseTo(31 / 7.0, within(1e-9));
    }

    @Test
    void partsOfDaysCount() {
        double half = weeks.ahead(LocalDate.of(2026, 12, 31), .5);

        assertThat(half).isCloseTo(busyDecember.factor(LocalDate.of(2026, 12, 31)) * .5 / 7, within(1e-12));
        assertThat(weeks.ahead(NEW_YEAR, 0)).isZero();
        assertThat(OrderClock.everyDays(7).ahead(NEW_YEAR, 3.5)).isEqualTo(.5);
    }

    @ParameterizedTest
    @CsvSource({"7, 3", "1, 0.01", "30.4, 11"})
    void daysAreTheInverseOfTheTimeThatPasses(double daysPerUnit, double december) {
        OrderClock clock = busyDecember(december).clock(daysPerUnit);
        Random random = new Random(7);

        for (int i = 0; i < 2_000; i++) {
            double from = random.nextInt(60_000) - 20_000 + (i % 2 == 0 ? 0 : random.nextDouble());
            double days = random.nextDouble() * (i % 3 == 0 ? 400_000 : 400);

            assertThat(clock.days(from, clock.between(from, from + days))).isCloseTo(days, within(1e-6));
        }
    }

    @Test
    void everyFirstOfAMonthIsFoundAgain() {
        for (LocalDate first = LocalDate.of(1960, 1, 1); first.getYear() < 2050; first = first.plusMonths(1)) {
            double time = weeks.between(LocalDate.EPOCH, first);

            assertThat(weeks.days(0, time)).isCloseTo(first.toEpochDay(), within(1e-7));
        }
    }

    @Test
    void whatNeverEndsTakesForEver() {
        assertThat(weeks.days(20_000, Double.POSITIVE_INFINITY)).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(weeks.days(20_000, 1e300)).isCloseTo(7e300, within(1e290));
        assertThat(OrderClock.everyDays(7).days(20_000, Double.POSITIVE_INFINITY))
                .isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(OrderClock.everyDays(7).days(20_000, 3)).isEqualTo(21);
    }

    @Test
    void withoutASeasonTheClockIsTheCalendar() {
        assertThat(OrderClock.of(7, null).between(NEW_YEAR, NEW_YEAR.plusDays(21)))
                .isEqualTo(3);
        assertThat(OrderClock.of(7, busyDecember).ahead(LocalDate.of(2026, 12, 1), 31))
                .isEqualTo(weeks.ahead(LocalDate.of(2026, 12, 1), 31))
                .isGreaterThan(2 * 31 / 7.0);
    }

    @Test
    void aSeasonHasTwelveFactorsAboveZero() {
        assertThatThrownBy(() -> new Season(List.of(1.0))).hasMessageContaining("twelve");
        assertThatThrownBy(() -> new Season(Collections.nCopies(12, 0.0))).hasMessageContaining("above 0");
    }
}
