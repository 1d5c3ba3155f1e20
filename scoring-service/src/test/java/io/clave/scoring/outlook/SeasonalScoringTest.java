package io.clave.scoring.outlook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.clave.models.Family;
import io.clave.models.orders.Season;
import io.clave.scoring.model.LifetimeRule;
import io.clave.scoring.model.Profile;
import io.clave.scoring.model.ScoringRules;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class SeasonalScoringTest {

    private static final double[] MEAN_LENGTHS = {31, 28.2425, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    private static final int WEEKS_AHEAD = 4;
    private static final OutlookRules FOUR_WEEKS = new OutlookRules(
            WEEKS_AHEAD, 0.15, 0.5, 0.3, Map.of(Versions.EUR, new BigDecimal("20")), 0.1, ActiveRatioRules.DEFAULT);
    private static final Season CHRISTMAS = christmas();

    private final ScoringModel model = seasonal(Family.mbgCnbd(2), 1.2, 4.5, 0.6, 4.0);

    private static ScoringModel seasonal(Family family, double... parameters) {
        return new ScoringModel(Versions.version(family, CHRISTMAS, parameters), FOUR_WEEKS);
    }

    private static Season christmas() {
        double[] proportions = new double[12];
        Arrays.fill(proportions, 1);
        proportions[10] = 2;
        proportions[11] = 5;
        return Season.normalised(proportions);
    }

    /** Weeks of operational time, day by day. */
    private static double weeks(LocalDate from, LocalDate to) {
        return from.datesUntil(to)
                        .mapToDouble(day ->
                                CHRISTMAS.factor(day) * MEAN_LENGTHS[day.getMonthValue() - 1] / day.lengthOfMonth())
                        .sum()
                / 7;
    }

    @Test
    void expectedOrdersAreThoseOfTheBusyDaysAhead() {
        ScoringModel nbd = seasonal(Family.NBD, 1.2, 4.5);
        Profile account = Buyers.buyingOn(0, 30, 60, 90);

        for (LocalDate day : List.of(LocalDate.of(2025, 12, 1), LocalDate.of(2025, 5, 31))) {
            // NBD: E[orders in t] = (r + x) / (alpha + T) t, with the r and alpha of the version.
            double rate = (1.2 + 3) / (4.5 + weeks(Buyers.START, day));
            double expected = rate * weeks(day, day.plusWeeks(WEEKS_AHEAD));

            assertThat(nbd.figures(account, day).expectedOrders()).isCloseTo(expected, within(1e-9));
        }
        assertThat(nbd.figures(account, LocalDate.of(2025, 12, 1)).expectedOrders())
                .isGreaterThan(
                        4 * nbd.figures(account, LocalDate.of(2025, 5, 31)).expectedOrders());
    }

    @Test
    void anAccountHasTheSameFiguresAloneAndInABatch() {
        List<Profile> accounts = Buyers.random(200);

        List<ModelFigures> batch = accounts.stream()
                .parallel()
                .map(account -> model.figures(account, Buyers.TODAY))
                .toList();

        for (int i = 0; i < accounts.size(); i++) {
            assertThat(seasonal(Family.mbgCnbd(2), 1.2, 4.5, 0.6, 4.0).figures(accounts.get(i), Buyers.TODAY))
                    .isEqualTo(batch.get(i));
        }
    }

    @Test
    void theLifetimeEndsOnTheDayOfTheCalendarOnWhichPAliveFallsToTheCutoff() {
        for (int first = 0; first < 360; first += 40) {
            Profile account = Buyers.buyingOn(first, first + 30, first + 60, first + 90);
            LocalDate lost = Objects.requireNonNull(
                    Objects.requireNonNull(model.figures(account, Buyers.TODAY).lifetime())
                            .presumedLostOn());

            assertThat(pAlive(account, lost.minusDays(1))).isGreaterThan(0.5);
            assertThat(pAlive(account, lost.plusDays(1))).isLessThan(0.5);
        }
    }

    private double pAlive(Profile account, LocalDate day) {
        return Objects.requireNonNull(model.figures(account, day).pAlive());
    }

    @Test
    void classesMeasureByTheSameLifetime() {
        LifetimeRule lifetimes = model.lifetimes(ScoringRules.DEFAULT.cadenceLifetimes());
        Profile account = Buyers.buyingOn(0, 30, 60, 90);

        assertThat(Objects.requireNonNull(lifetimes.of(account, 30.0)).presumedLostOn())
                .isEqualTo(Objects.requireNonNull(
                                model.figures(account, Buyers.TODAY).lifetime())
                        .presumedLostOn());
    }

    @Test
    void theEconomicLifetimeEndsAfterWholeMonthsOfOperationalTime() {
        Profile account = Buyers.buyingOn(0, 30, 60, 90);
        double month = OutlookRules.DAYS_PER_YEAR / 12 / 7;

        ModelLifetime lifetime = Objects.requireNonNull(model.economicLifetime(account, Buyers.START.plusDays(120)));

        double days = Objects.requireNonNull(lifetime.days());
        LocalDate end = Buyers.START.plusDays((long) days);
        double months =
                (weeks(Buyers.START.plusDays(90), end) + (days - Math.floor(days)) * weeks(end, end.plusDays(1)))
                        / month;
        assertThat(months).isCloseTo(Math.rint(months), within(1e-9)).isPositive();
    }

    @Test
    void onlyTheLogLikelihoodDependsOnTheIntervals() {
        Profile even = Buyers.buyingOn(0, 30, 60, 90);
        Profile uneven = Buyers.buyingOn(0, 1, 2, 90);

        ModelFigures one = model.figures(even, Buyers.TODAY);
        ModelFigures other = model.figures(uneven, Buyers.TODAY);

        assertThat(other.pAlive()).isEqualTo(one.pAlive());
        assertThat(other.expectedOrders()).isEqualTo(one.expectedOrders());
        assertThat(other.discountedOrders()).isEqualTo(one.discountedOrders());
    }
}
