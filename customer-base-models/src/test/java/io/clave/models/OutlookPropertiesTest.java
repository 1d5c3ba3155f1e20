package io.clave.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every model and every history, tried on random ones from a fixed seed. */
class OutlookPropertiesTest {

    private static final double ROUNDING = 1e-12;

    static Stream<Family> families() {
        return Family.all().stream();
    }

    private static void forAll(Family family, Consumer<RandomCases.Case> property) {
        RandomCases.of(family).forEach(property);
    }

    @ParameterizedTest
    @MethodSource("families")
    void probabilitiesAreProbabilities(Family family) {
        forAll(family, each -> {
            Outlook outlook = each.model().given(each.history());

            assertThat(outlook.pAlive()).as(each.toString()).isBetween(0.0, 1.0);
            assertThat(outlook.pAlive(10)).as(each.toString()).isBetween(0.0, outlook.pAlive() + ROUNDING);
            assertThat(outlook.pOrder(10)).as(each.toString()).isBetween(0.0, outlook.pAlive() + ROUNDING);
            assertThat(outlook.logLikelihood()).as(each.toString()).isFinite();
        });
    }

    @ParameterizedTest
    @MethodSource("families")
    void silenceMakesItLessLikelyThatACustomerIsAlive(Family family) {
        forAll(family, each -> {
            double before = 1;
            for (double silence : new double[] {0, .1, 1, 5, 20, 100, 1000}) {
                double alive =
                        each.model().given(each.history().withSilence(silence)).pAlive();
                assertThat(alive).as(each + " after " + silence).isLessThanOrEqualTo(before + ROUNDING);
                before = alive;
            }
        });
    }

    /** The derivative of the expected orders at the start of the horizon is the chance that the next order comes at once. */
    @ParameterizedTest
    @MethodSource("families")
    void inAMomentThereIsAtMostOneOrder(Family family) {
        forAll(family, each -> {
            Outlook outlook = each.model().given(each.history());
            double moment =
                    1e-7 * (1 + each.history().age()) / (1 + each.history().repeatOrders());

            assertThat(outlook.expectedOrders(moment))
                    .as(each.toString())
                    .isCloseTo(outlook.pOrder(moment), within(1e-4 * outlook.pOrder(moment) + 1e-13));
        });
    }

    @ParameterizedTest
    @MethodSource("families")
    void chancesOfEachNumberOfOrdersAddUpToOne(Family family) {
        CustomerModel model = family.parameterNames().size() == 2 ? family.with(1.2, 9) : family.with(1.2, 9, .9, 2.5);
        double sum = 0;
        double mean = 0;
        for (int n = 0; n < 400; n++) {
            sum += model.probabilityOf(n, 12);
            mean += n * model.probabilityOf(n, 12);
        }

        assertThat(sum).isCloseTo(1, within(1e-10));
        assertThat(mean).isCloseTo(model.given(OrderHistory.NEW).expectedOrders(12), within(1e-8));
        assertThat(1 - model.probabilityOf(0, 12))
                .isCloseTo(model.given(OrderHistory.NEW).pOrder(12), within(1e-12));
    }

    @ParameterizedTest
    @MethodSource("families")
    void theLifetimeEndsWhereTheCutoffIsReached(Family family) {
        forAll(family, each -> {
            Lifetime lifetime = each.model().given(each.history()).lifetime(.4);

            double silence = lifetime.end() - each.history().lastOrder();
            if (Double.isFinite(lifetime.end()) && silence > 0) {
                assertThat(each.model()
                                .given(each.history().withSilence(silence))
                                .pAlive())
                        .as(each.toString())
                        .isCloseTo(.4, within(1e-8));
            }
            assertThat(lifetime.end()).isGreaterThanOrEqualTo(each.history().lastOrder());
            assertThat(lifetime.observed()).isLessThanOrEqualTo(each.history().age());
            assertThat(lifetime.censored())
                    .isEqualTo(lifetime.end() > each.history().age());
        });
    }

    @ParameterizedTest
    @MethodSource("families")
    void aHigherCutoffEndsTheLifetimeSooner(Family family) {
        forAll(family, each -> {
            Outlook outlook = each.model().given(each.history());

            assertThat(outlook.lifetime(.8).end())
                    .isLessThanOrEqualTo(outlook.lifetime(.5).end())
                    .isLessThanOrEqualTo(outlook.lifetime(.2).end());
        });
    }

    @Test
    void oneCustomerAloneIsScoredAsInABatch() {
        for (Family family : Family.all()) {
            List<RandomCases.Case> cases = RandomCases.of(family);
            List<Double> batch = cases.stream().map(OutlookPropertiesTest::dert).toList();

            for (int i = cases.size() - 1; i >= 0; i--) {
                assertThat(dert(cases.get(i))).isEqualTo(batch.get(i));
            }
        }
    }

    private static double dert(RandomCases.Case each) {
        return each.model().given(each.history()).discountedOrders(.0027);
    }

    @ParameterizedTest
    @CsvSource({
        "-1, 0, 1, x",
        "1, 0, 1, t_x must be above 0",
        "0, 1, 2, t_x must be 0",
        "1, 3, 2, not be later than T",
        "1, -3, 2, t_x must be",
        "1, NaN, 2, t_x must be",
        "1, 1, NaN, T must be",
        "1, 1, Infinity, T must be",
        "1, Infinity, Infinity, t_x must be"
    })
    void impossibleHistoriesAreRefusedInASentence(int x, double tx, double t, String rule) {
        assertThatThrownBy(() -> new OrderHistory(x, tx, t))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining(rule);
    }

    @ParameterizedTest
    @MethodSource("families")
    void impossibleQuestionsAreRefusedInASentence(Family family) {
        Outlook outlook = family.parameterNames().size() == 2
                ? family.with(1, 2).given(OrderHistory.NEW)
                : family.with(1, 2, 3, 4).given(OrderHistory.NEW);

        assertRefused("horizon", () -> outlook.expectedOrders(0));
        assertRefused("horizon", () -> outlook.pOrder(-1));
        assertRefused("horizon", () -> outlook.discountedOrders(.1, Double.NaN));
        assertRefused("discount rate", () -> outlook.discountedOrders(0));
        assertRefused("discount rate", () -> outlook.discountedOrders(-.1, 3));
        assertRefused("cutoff", () -> outlook.lifetime(1));
        assertRefused("cutoff", () -> outlook.lifetime(0));
        assertRefused("ahead", () -> outlook.pAlive(-1));
        assertRefused("parameters", () -> family.with(1));
        assertRefused(
                "r must be",
                () -> family.with(new double[family.parameterNames().size()]));
    }

    @Test
    void impossibleFamiliesAreRefusedInASentence() {
        assertRefused("k must be a whole number from 1 to 6", () -> Family.bgCnbd(7));
        assertRefused("k must be a whole number from 1 to 6", () -> Family.mbgCnbd(0));
        assertRefused("k must be 1 for pareto-nbd", () -> new Family(ModelKind.PARETO_NBD, 2));
        assertRefused("number of orders", () -> Family.NBD.with(1, 2).probabilityOf(-1, 3));
    }

    private static void assertRefused(String rule, ThrowingCallable question) {
        assertThatThrownBy(question).isInstanceOf(RuleBroken.class).hasMessageContaining(rule);
    }
}
