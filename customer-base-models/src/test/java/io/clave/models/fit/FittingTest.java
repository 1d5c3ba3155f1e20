package io.clave.models.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import io.clave.models.Cohort;
import io.clave.models.CohortLikelihood;
import io.clave.models.Family;
import io.clave.models.OrderHistory;
import io.clave.models.testing.Customers;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Fits against the optimum of an independent implementation in log space (scoring-model.md, 2.2). */
class FittingTest {

    static Stream<String> optima() {
        return Stream.of(
                "cdnow_pnbd",
                "cdnow_bgnbd",
                "cdnow_mbgnbd",
                "cdnow_bgcnbd2",
                "cdnow_bgcnbd3",
                "cdnow_mbgcnbd2",
                "cdnow_mbgcnbd3",
                "grocery_pnbd",
                "grocery_bgnbd",
                "grocery_mbgnbd",
                "grocery_bgcnbd2",
                "grocery_bgcnbd3",
                "grocery_bgcnbd4",
                "grocery_mbgcnbd2",
                "grocery_mbgcnbd3",
                "grocery_mbgcnbd4",
                "online_retail_bgcnbd2",
                "online_retail_bgcnbd3",
                "online_retail_mbgcnbd2",
                "online_retail_mbgcnbd3");
    }

    @ParameterizedTest
    @MethodSource("optima")
    void everyPublishedOptimumIsFound(String name) {
        Truth truth = Truth.of(name);

        Fit fit = Fitting.fit(truth.family(), truth.cohort());

        truth.assertFound(fit);
        assertThat(fit.dropoutIdentifiable()).isTrue();
    }

    static Stream<Family> withoutRegularity() {
        return Stream.of(Family.PARETO_NBD, Family.BG_NBD, Family.MBG_NBD);
    }

    /** Every k = 1 family ends at the NBD there (scoring-model.md, 1.13). */
    @ParameterizedTest
    @MethodSource("withoutRegularity")
    void noDropoutCanBeSeenAtTheWholesaler(Family family) {
        Fit fit = Fitting.fit(family, Cohort.of(Customers.wholesaler()));

        assertThat(fit.dropoutIdentifiable()).isFalse();
        assertThat(fit.logLikelihood()).isCloseTo(-21755.348020, within(1e-4));
        assertThat(fit.model().namedParameters().get("r")).isCloseTo(.7226441, withinPercentage(0.02));
        assertThat(fit.model().namedParameters().get("alpha")).isCloseTo(9.4245415, withinPercentage(0.02));
        assertThat(fit.uncertainty().standardError(0)).isCloseTo(.0287962, withinPercentage(Truth.ERROR_PERCENT));
        assertThat(fit.uncertainty().standardError(1)).isCloseTo(.429679, withinPercentage(Truth.ERROR_PERCENT));
        assertThat(fit.uncertainty().standardError(2)).isNull();
        assertThat(fit.uncertainty().standardError(3)).isNull();
    }

    @Test
    void nbdIsFittedAndHasNoDropout() {
        Fit cdnow = Fitting.fit(Family.NBD, Cohort.of(Customers.cdnow()));
        Fit grocery = Fitting.fit(Family.NBD, Cohort.of(Customers.grocery()));

        assertThat(cdnow.logLikelihood()).isCloseTo(-9763.657615, within(Truth.LIKELIHOOD));
        assertThat(cdnow.model().parameters()[0]).isCloseTo(.3847659, withinPercentage(Truth.PARAMETER_PERCENT));
        assertThat(cdnow.model().parameters()[1]).isCloseTo(12.0720137, withinPercentage(Truth.PARAMETER_PERCENT));
        assertThat(cdnow.dropoutIdentifiable()).isFalse();
        assertThat(grocery.logLikelihood()).isCloseTo(-16376.8639, within(1e-4));
    }

    static Stream<String> everyFamily() {
        return Stream.of("cdnow_pnbd", "cdnow_bgnbd", "cdnow_mbgnbd", "grocery_mbgcnbd2");
    }

    /** A change of unit changes the density of each order time by the factor, and nothing else. */
    @ParameterizedTest
    @MethodSource("everyFamily")
    void theUnitOfTimeDoesNotMatter(String name) {
        Truth truth = Truth.of(name);
        Cohort weeks = truth.cohort();
        double jacobian = weeks.orders() * Math.log(7);

        Fit inWeeks = Fitting.fit(truth.family(), weeks);
        Fit inDays = Fitting.fit(truth.family(), weeks.inUnitsOf(1 / 7.0));

        assertThat(inDays.logLikelihood()).isCloseTo(inWeeks.logLikelihood() - jacobian, within(1e-6));
        for (int i = 0; i < 4; i++) {
            double factor = truth.family().isTime(i) ? 7 : 1;
            assertThat(inDays.model().parameters()[i])
                    .isCloseTo(factor * inWeeks.model().parameters()[i], withinPercentage(1e-4));
        }
    }

    @Test
    void groupingChangesTheCostAndNotTheResult() {
        List<OrderHistory> histories = Customers.cdnow();
        double[] parameters = {.553, 10.578, .606, 11.669};
        double[] grouped = new double[4];
        double[] single = new double[4];
        double[] sum = new double[4];
        double one = 0;

        double all = new CohortLikelihood(Family.PARETO_NBD, Cohort.of(histories)).at(parameters, grouped);
        for (OrderHistory history : histories) {
            one += new CohortLikelihood(Family.PARETO_NBD, Cohort.of(List.of(history))).at(parameters, single);
            for (int i = 0; i < 4; i++) {
                sum[i] += single[i];
            }
        }

        assertThat(Cohort.of(histories).groups()).isEqualTo(1016);
        assertThat(all).isCloseTo(one, withinPercentage(1e-11));
        for (int i = 0; i < 4; i++) {
            assertThat(grouped[i]).isCloseTo(sum[i], within(1e-8));
        }
    }

    /** A base of 100,000 is fitted to a part first; here it is fifty times the same customers. */
    @Test
    void aLargeBaseHasTheOptimumOfItsParts() {
        List<OrderHistory> once = Customers.cdnow();
        List<OrderHistory> often =
                Collections.nCopies(50, once).stream().flatMap(List::stream).toList();

        Fit small = Fitting.fit(Family.PARETO_NBD, Cohort.of(once));
        Fit large = Fitting.fit(Family.PARETO_NBD, Cohort.of(often));

        assertThat(large.rows()).isEqualTo(50 * small.rows());
        assertThat(large.groups()).isEqualTo(small.groups());
        assertThat(large.logLikelihood()).isCloseTo(50 * small.logLikelihood(), within(1e-4));
        assertThat(large.effort().passes()).isLessThan(small.effort().passes());
        for (int i = 0; i < 4; i++) {
            assertThat(large.model().parameters()[i])
                    .isCloseTo(small.model().parameters()[i], withinPercentage(Truth.PARAMETER_PERCENT));
            assertThat(large.uncertainty().standardError(i))
                    .isCloseTo(
                            Objects.requireNonNull(small.uncertainty().standardError(i)) / Math.sqrt(50),
                            withinPercentage(Truth.ERROR_PERCENT));
        }
    }

    @Test
    void passesAreCountedForEveryFamily() {
        for (Family family : List.of(Family.NBD, Family.PARETO_NBD, Family.mbgCnbd(2))) {
            Fit fit = Fitting.fit(family, Cohort.of(Customers.cdnow()));

            assertThat(fit.effort().passes()).as(family.id()).isBetween(5, 120);
            assertThat(fit.effort().cpuSeconds()).as(family.id()).isBetween(1e-6, 60.0);
            assertThat(fit.bic()).isEqualTo(fit.model().parameters().length * Math.log(2357) - 2 * fit.logLikelihood());
        }
    }

    static Stream<Family> families() {
        return Family.all().stream();
    }

    /** Five-point differences of the likelihood are right to some 1e-8 of its gradient. */
    @ParameterizedTest
    @MethodSource("families")
    void theGradientIsTheSlopeOfTheLikelihood(Family family) {
        CohortLikelihood likelihood = new CohortLikelihood(family, Cohort.of(Customers.grocery()));
        double[] at = family.parameterNames().size() == 2 ? new double[] {.6, 4} : new double[] {.6, 4, .7, 3};
        double[] gradient = new double[at.length];
        likelihood.at(at, gradient);

        for (int i = 0; i < at.length; i++) {
            assertThat(gradient[i]).as(family + " " + i).isCloseTo(slope(likelihood, at, i), withinPercentage(1e-4));
        }
    }

    private static double slope(CohortLikelihood likelihood, double[] at, int i) {
        double step = 1e-3 * at[i];
        return (value(likelihood, at, i, -2 * step)
                        - 8 * value(likelihood, at, i, -step)
                        + 8 * value(likelihood, at, i, step)
                        - value(likelihood, at, i, 2 * step))
                / (12 * step);
    }

    private static double value(CohortLikelihood likelihood, double[] at, int i, double step) {
        double[] moved = at.clone();
        moved[i] += step;
        return likelihood.at(moved, new double[at.length]);
    }

    static Stream<Arguments> hopeless() {
        OrderHistory regular = new OrderHistory(3, 20, 30);
        return Stream.of(
                Arguments.of("at least two customers", List.of(regular)),
                Arguments.of("at least two customers", List.of()),
                Arguments.of("have the same history", List.of(regular, regular, regular)),
                Arguments.of("has a repeat order", List.of(new OrderHistory(0, 0, 30), new OrderHistory(0, 0, 20))));
    }

    @ParameterizedTest
    @MethodSource("hopeless")
    void whatCannotBeEstimatedIsRefusedWithTheReason(String reason, List<OrderHistory> histories) {
        Cohort cohort = Cohort.of(histories);

        assertThatThrownBy(() -> Fitting.fit(Family.PARETO_NBD, cohort))
                .isInstanceOf(NotEstimable.class)
                .hasMessageContaining(reason);
    }

    /** Few and odd customers give an optimum at a bound or a wide one, never a NaN and never an endless search. */
    @ParameterizedTest
    @MethodSource("families")
    void tinyAndOddCohortsAreFittedWithoutFailure(Family family) {
        List<List<OrderHistory>> odd = List.of(
                List.of(new OrderHistory(1, 1, 30, 0), new OrderHistory(0, 0, 20)),
                List.of(new OrderHistory(1500, 30, 30, -1500), new OrderHistory(0, 0, 1e-6)),
                List.of(new OrderHistory(2, 1e6, 1e6, 26), new OrderHistory(1, 1e-6, 1e6, -13)),
                List.of(new OrderHistory(40, 39, 39, -1), new OrderHistory(39, 39, 39, 0)));

        for (List<OrderHistory> histories : odd) {
            Fit fit = Fitting.fit(family, Cohort.of(histories));

            assertThat(fit.logLikelihood()).isFinite();
            assertThat(fit.model().namedParameters().values()).allMatch(value -> value > 0 && Double.isFinite(value));
            assertThat(fit.effort().passes()).isLessThan(1_500);
        }
    }
}
