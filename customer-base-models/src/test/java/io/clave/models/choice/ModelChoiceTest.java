package io.clave.models.choice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.clave.models.Cohort;
import io.clave.models.Family;
import io.clave.models.fit.Fitting;
import io.clave.models.fit.NotEstimable;
import io.clave.models.orders.CustomerOrders;
import io.clave.models.orders.OrderClock;
import io.clave.models.orders.Period;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

class ModelChoiceTest {

    private static final LocalDate START = LocalDate.of(2021, 1, 1);
    private static final Period PERIOD = new Period(LocalDate.of(2024, 9, 30), LocalDate.of(2025, 3, 31), 7);

    /** Customers who order at random at their own rate; how busy a day is, is a factor on it. */
    private static List<CustomerOrders> customers(int count, long seed, DoubleUnaryOperator busy) {
        Random random = new Random(seed);
        List<CustomerOrders> customers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double perDay = .005 + .03 * random.nextDouble();
            int first = (int) START.toEpochDay() + random.nextInt(300);
            TreeSet<Integer> days = new TreeSet<>(List.of(first));
            for (int day = first + 1; day <= PERIOD.holdoutEnd().toEpochDay(); day++) {
                if (random.nextDouble() < perDay * busy.applyAsDouble(day)) {
                    days.add(day);
                }
            }
            customers.add(new CustomerOrders(
                    days.stream().mapToInt(day -> day).toArray(),
                    days.stream().mapToDouble(day -> 10).toArray()));
        }
        return customers;
    }

    private static double christmas(double day) {
        int month = LocalDate.ofEpochDay((long) day).getMonthValue();
        return month >= 10 ? 2.4 : .55;
    }

    @Test
    void aSeasonIsUsedWhereItImprovesTheForecast() {
        ModelReport report =
                ModelChoice.compare(customers(400, 3, ModelChoiceTest::christmas), PERIOD, List.of(Family.NBD));

        SeasonTrial season = Objects.requireNonNull(report.season());
        assertThat(season.improves()).isTrue();
        assertThat(season.season().factor(LocalDate.of(2024, 11, 5))
                        / season.season().factor(LocalDate.of(2024, 5, 5)))
                .isCloseTo(2.4 / .55, within(.6));
        assertThat(Math.abs(Objects.requireNonNull(season.with().bias()))).isLessThan(.1);
        assertThat(Math.abs(Objects.requireNonNull(season.without().bias()))).isGreaterThan(.25);
        TrackedTime last = report.tracking().get(report.tracking().size() - 1);
        assertThat(last.expected() / last.actual()).isCloseTo(1, within(.05));
    }

    @Test
    void whatIsInUseIsTheChosenFamilyOnTheTimeOfTheSeason() {
        List<CustomerOrders> customers = customers(400, 3, ModelChoiceTest::christmas);

        ModelReport report = ModelChoice.compare(customers, PERIOD, List.of(Family.NBD));

        SeasonTrial trial = Objects.requireNonNull(report.season());
        OrderClock clock = trial.season().clock(7);
        Cohort calibration = Cohort.of(customers.stream()
                .map(customer -> customer.history(PERIOD.calibrationEnd(), clock))
                .toList());
        assertThat(report.seasonInUse()).isEqualTo(trial.season());
        assertThat(report.inUse().holdout()).isEqualTo(trial.with());
        assertThat(report.calibrated().parameters())
                .containsExactly(Fitting.fit(Family.NBD, calibration).model().parameters());
        assertThat(report.clock().between(START, PERIOD.holdoutEnd()))
                .isEqualTo(clock.between(START, PERIOD.holdoutEnd()));
        assertThat(report.candidates()).extracting(Candidate::holdout).containsExactly(trial.without());
    }

    @Test
    void aSeasonThatIsNoneIsNotUsed() {
        ModelReport report =
                ModelChoice.compare(customers(300, 4, day -> 1), PERIOD, List.of(Family.NBD, Family.MBG_NBD));

        assertThat(Objects.requireNonNull(report.season()).improves()).isFalse();
        assertThat(report.seasonInUse()).isNull();
        assertThat(report.inUse()).isEqualTo(report.candidates().get(0));
        assertThat(report.clock().ahead(START, 21)).isEqualTo(3);
        assertThat(report.chosen()).isEqualTo(Family.NBD);
        assertThat(report.reason()).contains("nbd has the lowest BIC").contains("no family forecasts");
    }

    @Test
    void shortCalibrationsHaveNoSeason() {
        Period early = new Period(START.plusDays(360), START.plusDays(500), 7);

        ModelReport report = ModelChoice.compare(customers(100, 5, day -> 1), early, List.of(Family.NBD));

        assertThat(report.season()).isNull();
        assertThat(report.seasonInUse()).isNull();
    }

    @Test
    void everyPictureAccountsForEveryCustomer() {
        List<CustomerOrders> customers = customers(150, 6, day -> 1);

        ModelReport report = ModelChoice.compare(customers, PERIOD, List.of(Family.NBD, Family.PARETO_NBD));

        assertThat(report.customers()).isEqualTo(150);
        assertThat(report.histogram().stream().mapToDouble(Bin::expected).sum()).isCloseTo(150, within(1e-6));
        assertThat(report.histogram().stream().mapToDouble(Bin::actual).sum()).isEqualTo(150);
        assertThat(report.calibration()).hasSize(10);
        assertThat(report.calibration().stream().mapToLong(Bin::customers).sum())
                .isEqualTo(150);
        assertThat(report.byFrequency().stream().mapToLong(Bin::customers).sum())
                .isEqualTo(150);
        assertThat(report.candidates()).extracting(Candidate::family).containsExactly("nbd", "pareto-nbd");
        assertThat(report.benchmarks())
                .extracting(Benchmark::name)
                .containsExactly("recency", "frequency", "t^n", "naive rate");
        assertThat(report.calibration())
                .extracting(Bin::label)
                .startsWith("decile 1", "decile 2")
                .endsWith("decile 10");
        assertThat(report.calibration()).isSortedAccordingTo(Comparator.comparingDouble(Bin::expected));
        assertThat(report.histogram())
                .extracting(Bin::label)
                .startsWith("0", "1", "2")
                .endsWith("7 and more");
        assertThat(report.truncation().suspected()).isFalse();
    }

    @Test
    void theCurveCountsEveryRepeatOrderOnItsDay() {
        List<CustomerOrders> customers = customers(60, 9, day -> 1);

        List<TrackedTime> times =
                ModelChoice.compare(customers, PERIOD, List.of(Family.NBD)).tracking();

        assertThat(times).hasSizeBetween(50, 62);
        assertThat(times)
                .extracting(TrackedTime::day)
                .contains(PERIOD.calibrationEnd())
                .endsWith(PERIOD.holdoutEnd());
        assertThat(times).allSatisfy(time -> {
            long orders = customers.stream()
                    .mapToLong(customer -> Math.max(0, customer.count(time.day()) - 1))
                    .sum();
            assertThat(time.actual()).isEqualTo(orders);
            assertThat(time.inHoldout()).isEqualTo(time.day().isAfter(PERIOD.calibrationEnd()));
        });
        for (int i = 2; i < times.size() - 1; i++) {
            assertThat(ChronoUnit.DAYS.between(
                            times.get(i - 1).day(), times.get(i).day()))
                    .isEqualTo(ChronoUnit.DAYS.between(
                            times.get(0).day(), times.get(1).day()));
        }
    }

    @Test
    void customersWhoCameBeforeTheDataAreSuspected() {
        List<CustomerOrders> old = new ArrayList<>(customers(100, 7, day -> 1));
        for (int i = 0; i < 300; i++) {
            int first = (int) START.toEpochDay() + i % 60;
            old.add(new CustomerOrders(new int[] {first, first + 400 + i}, new double[] {1, 1}));
        }

        ModelReport report = ModelChoice.compare(old, PERIOD, List.of(Family.NBD));

        assertThat(report.truncation().suspected()).isTrue();
        assertThat(report.truncation().firstTenth())
                .isGreaterThan(report.truncation().secondTenth());
    }

    @Test
    void aCalibrationBeforeTheFirstOrderIsRefused() {
        Period before = new Period(START.minusDays(20), START.minusDays(10), 7);

        assertThatThrownBy(() -> ModelChoice.compare(customers(10, 8, day -> 1), before, List.of(Family.NBD)))
                .isInstanceOf(NotEstimable.class)
                .hasMessageContaining("no customer had ordered");
    }

    @Test
    void ranksAreSharedByEquals() {
        assertThat(Ranking.ranks(new double[] {3, 1, 3, 2})).containsExactly(3.5, 1, 3.5, 2);
        assertThat(Ranking.areaUnderCurve(new double[] {1, 2, 3, 4}, new boolean[] {false, false, true, true}))
                .isEqualTo(1);
        assertThat(Ranking.areaUnderCurve(new double[] {1, 1, 1}, new boolean[] {false, true, true}))
                .isEqualTo(.5);
        assertThat(Ranking.areaUnderCurve(new double[] {4, 3, 2}, new boolean[] {false, true, true}))
                .isEqualTo(0);
        assertThat(Ranking.areaUnderCurve(new double[] {1, 2}, new boolean[] {true, true}))
                .isNull();
        assertThat(Ranking.areaUnderCurve(new double[] {1, 2}, new boolean[] {false, false}))
                .isNull();
    }

    @Test
    void errorsOfForecastsAreMeasured() {
        Holdout holdout = Holdout.of(List.of(new Forecast(2, .8, 3), new Forecast(1, .5, 0), new Forecast(.5, .25, 1)));

        assertThat(holdout.expected()).isEqualTo(3.5);
        assertThat(holdout.actual()).isEqualTo(4);
        assertThat(holdout.bias()).isCloseTo(-.125, within(1e-15));
        assertThat(holdout.meanAbsoluteError()).isCloseTo(2.5 / 3, within(1e-15));
        assertThat(holdout.rootMeanSquaredError()).isCloseTo(Math.sqrt(2.25 / 3), within(1e-15));
        assertThat(holdout.brier()).isCloseTo((.04 + .25 + .5625) / 3, within(1e-15));
        assertThat(holdout.areaUnderCurve()).isEqualTo(.5);
        assertThat(holdout.expectedBuyers()).isCloseTo(1.55, within(1e-15));
        assertThat(holdout.actualBuyers()).isEqualTo(2);
        assertThat(Holdout.of(List.of(new Forecast(1, .5, 0))).bias()).isNull();
    }
}
