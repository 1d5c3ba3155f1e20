package io.clave.models.choice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.clave.models.Family;
import io.clave.models.OrderHistory;
import io.clave.models.Outlook;
import io.clave.models.fit.Fitting;
import io.clave.models.orders.Period;
import io.clave.models.testing.OrderLogs;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Goodness of fit as published for CDNOW and the grocer (scoring-model.md, 1.14 and 2.6); tolerances are the printed digits. */
class PublishedFitTest {

    private static final Period CDNOW = new Period(LocalDate.of(1997, 9, 30), LocalDate.of(1998, 6, 30), 7);
    private static final Period GROCERY = new Period(LocalDate.of(2006, 12, 31), LocalDate.of(2007, 12, 30), 7);

    @Test
    void forecastsOfCdnowErrAsPublished() {
        ModelReport report = ModelChoice.compare(
                OrderLogs.cdnow(), CDNOW, List.of(Family.NBD, Family.PARETO_NBD, Family.BG_NBD, Family.MBG_NBD));

        Map<String, Candidate> candidates = byFamily(report);
        assertErrors(candidates, "pareto-nbd", .7545, 1.6028, -.115);
        assertErrors(candidates, "bg-nbd", .7855, 1.6080, -.121);
        assertErrors(candidates, "mbg-nbd", .7648, 1.6072, -.162);
        assertErrors(candidates, "nbd", 1.0410, 1.8595, .557);
        Benchmark naive = benchmark(report, "naive rate");
        assertThat(naive.meanAbsoluteError()).isCloseTo(1.0237, within(5e-5));
        assertThat(naive.rootMeanSquaredError()).isCloseTo(2.2119, within(5e-5));
        assertThat(naive.bias()).isCloseTo(.557, within(5e-4));
        assertThat(benchmark(report, "recency").areaUnderCurve()).isCloseTo(.771, within(5e-4));
        assertThat(benchmark(report, "frequency").areaUnderCurve()).isCloseTo(.758, within(5e-4));
        Holdout pareto = candidate(candidates, "pareto-nbd").holdout();
        assertThat(pareto.actual()).isEqualTo(1882);
        assertThat(pareto.actualBuyers()).isEqualTo(684);
        assertThat(pareto.expectedBuyers()).isCloseTo(523, within(0.5));
    }

    @Test
    void forecastsOfTheGrocerErrAsPublished() {
        ModelReport report = ModelChoice.compare(
                OrderLogs.grocery(), GROCERY, List.of(Family.NBD, Family.BG_NBD, Family.mbgCnbd(2), Family.bgCnbd(2)));

        Map<String, Candidate> candidates = byFamily(report);
        assertErrors(candidates, "nbd", 2.6092, 4.5328, .875);
        assertErrors(candidates, "bg-nbd", 1.5774, 3.1503, .179);
        assertErrors(candidates, "bg-cnbd-2", 1.4665, 3.0986, .127);
        assertErrors(candidates, "mbg-cnbd-2", 1.3998, 3.1488, .125);
        assertThat(report.chosen()).isEqualTo(Family.mbgCnbd(2));
        assertThat(report.season()).isNull();
    }

    @Test
    void picturesOfCdnowAreThoseOfTheLiterature() {
        Base base = new Base(OrderLogs.cdnow(), CDNOW, CDNOW.clock());
        var pareto = Fitting.fit(Family.PARETO_NBD, base.cohort()).model();

        List<Bin> histogram = new Bins(base, pareto).histogram();
        List<Bin> byFrequency = new Bins(base, pareto).byFrequency();

        assertThat(histogram.stream().map(Bin::actual)).containsExactly(1411., 439., 214., 100., 62., 38., 29., 64.);
        assertAll(histogram, .005, 1434.05, 396.88, 193.49, 111.81, 69.99, 45.86, 30.93, 73.99);
        assertThat(byFrequency.stream().map(bin -> Math.round(1e4 * bin.actual()) / 1e4))
                .containsExactly(.2367, .6970, 1.3925, 1.5600, 2.5323, 2.9474, 3.8621, 6.3594);
        assertAll(byFrequency, 1e-4, .1384, .5995, 1.1958, 1.7138, 2.3983, 2.9072, 3.8185, 6.4031);
    }

    @Test
    void ordersOfCdnowAreTrackedOverTime() {
        Base base = new Base(OrderLogs.cdnow(), CDNOW, CDNOW.clock());
        Tracking tracking =
                new Tracking(base, Fitting.fit(Family.PARETO_NBD, base.cohort()).model());

        List<TrackedTime> times = tracking.times();

        TrackedTime split = times.stream()
                .filter(time -> time.day().equals(CDNOW.calibrationEnd()))
                .findFirst()
                .orElseThrow();
        TrackedTime last = times.get(times.size() - 1);
        assertThat(split.actual()).isEqualTo(2457);
        assertThat(last.actual()).isEqualTo(4339);
        assertThat(split.expected()).isCloseTo(2532.78, within(8.0));
        assertThat(last.expected()).isCloseTo(4275.39, within(8.0));
        assertThat(times)
                .hasSizeLessThanOrEqualTo(62)
                .isSortedAccordingTo((a, b) -> a.day().compareTo(b.day()));
    }

    /** Ranking by P(alive) of BG/NBD is worse than a coin: it is 1 for everybody who never came back. */
    @Test
    void chancesOfBeingAliveRankWorseThanExpectedOrders() {
        Base base = new Base(OrderLogs.cdnow(), CDNOW, CDNOW.clock());
        var bg = Fitting.fit(Family.BG_NBD, base.cohort()).model();

        assertThat(areaUnderCurve(base, history -> bg.given(history).pAlive())).isCloseTo(.316, within(5e-4));
        assertThat(areaUnderCurve(base, history -> expected(bg.given(history)))).isCloseTo(.773, within(5e-4));
    }

    private static double expected(Outlook outlook) {
        return outlook.expectedOrders(39);
    }

    private static double areaUnderCurve(Base base, Function<OrderHistory, Double> score) {
        boolean[] ordered = new boolean[base.size()];
        for (int i = 0; i < ordered.length; i++) {
            ordered[i] = base.orderedAfter(i);
        }
        double[] scores = base.histories().stream().mapToDouble(score::apply).toArray();
        return Objects.requireNonNull(Ranking.areaUnderCurve(scores, ordered));
    }

    private static void assertAll(List<Bin> bins, double tolerance, double... expected) {
        for (int i = 0; i < expected.length; i++) {
            assertThat(bins.get(i).expected()).as(bins.get(i).label()).isCloseTo(expected[i], within(tolerance));
        }
    }

    private static void assertErrors(
            Map<String, Candidate> candidates, String family, double mean, double squared, double bias) {
        Holdout holdout = candidate(candidates, family).holdout();
        assertThat(holdout.meanAbsoluteError()).as(family).isCloseTo(mean, within(6e-5));
        assertThat(holdout.rootMeanSquaredError()).as(family).isCloseTo(squared, within(6e-5));
        assertThat(holdout.bias()).as(family).isCloseTo(bias, within(5.1e-4));
    }

    private static Candidate candidate(Map<String, Candidate> candidates, String family) {
        return Objects.requireNonNull(candidates.get(family));
    }

    private static Map<String, Candidate> byFamily(ModelReport report) {
        return report.candidates().stream().collect(Collectors.toMap(Candidate::family, Function.identity()));
    }

    private static Benchmark benchmark(ModelReport report, String name) {
        return report.benchmarks().stream()
                .filter(rule -> rule.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
