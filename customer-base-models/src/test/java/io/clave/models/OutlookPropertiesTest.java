package io.clave.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every model and every history, tried on random ones from a fixed seed. */
class OutlookPropertiesTest {

    private static final int CASES = 150;
    private static final double ROUNDING = 1e-12;

    static Stream<Family> families() {
        return Family.all().stream();
    }

    private record Case(CustomerModel model, OrderHistory history) {}

    /** Parameters from e^-4 to e^5 and histories from one order to hundreds. */
    private static List<Case> cases(Family family) {
        Random random = new Random(31);
        List<Case> cases = new ArrayList<>();
        for (int i = 0; i < CASES; i++) {
            double[] parameters = random.doubles(family.parameterNames().size(), -4, 5)
                    .map(Math::exp)
                    .toArray();
            cases.add(new Case(family.with(parameters), history(random)));
        }
        return cases;
    }

    private static OrderHistory history(Random random) {
        double age = Math.exp(random.nextDouble() * 6);
        int x = random.nextInt(3) == 0 ? 0 : (int) Math.exp(random.nextDouble() * 6);
        return new OrderHistory(x, x == 0 ? 0 : age * (1 - Math.pow(random.nextDouble(), 3)), age, x * .3);
    }

    private static void forAll(Family family, Consumer<Case> property) {
        cases(family).forEach(property);
    }

    @ParameterizedTest
    @MethodSource("families")
    void probabilitiesAreProbabilities(Family family) {
        forAll(family, each -> {
            Outlook outlook = each.model.given(each.history);

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
                        each.model.given(each.history.withSilence(silence)).pAlive();
                assertThat(alive).as(each + " after " + silence).isLessThanOrEqualTo(before + ROUNDING);
                before = alive;
            }
        });
    }

    @ParameterizedTest
    @MethodSource("families")
    void aLongerHorizonBringsMoreOrders(Family family) {
        forAll(family, each -> {
            Outlook outlook = each.model.given(each.history);
            double orders = 0;
            double any = 0;
            double discounted = 0;
            for (double horizon : new double[] {.1, 1, 5, 20, 100}) {
                assertThat(outlook.expectedOrders(horizon))
                        .as(each.toString())
                        .isGreaterThanOrEqualTo(orders * (1 - ROUNDING));
                assertThat(outlook.pOrder(horizon)).as(each.toString()).isGreaterThanOrEqualTo(any - ROUNDING);
                assertThat(outlook.discountedOrders(.01, horizon))
                        .as(each.toString())
                        .isGreaterThanOrEqualTo(discounted * (1 - ROUNDING));
                orders = outlook.expectedOrders(horizon);
                any = outlook.pOrder(horizon);
                discounted = outlook.discountedOrders(.01, horizon);
            }
            assertThat(outlook.pOrder(20)).isLessThanOrEqualTo(outlook.expectedOrders(20) * (1 + 1e-9) + ROUNDING);
            assertThat(outlook.discountedOrders(.01, 100))
                    .isLessThanOrEqualTo(outlook.expectedOrders(100) * (1 + 1e-9));
            assertThat(outlook.discountedOrders(.01)).isGreaterThanOrEqualTo(discounted * (1 - 1e-7));
        });
    }

    /** Orders far ahead hardly count at a high rate: then a long horizon is as good as none. */
    @ParameterizedTest
    @MethodSource("families")
    void theHorizonDoesNotMatterWhereTheDiscountHasEatenAll(Family family) {
        forAll(family, each -> {
            Outlook outlook = each.model.given(each.history);

            double whole = outlook.discountedOrders(.5);
            double distant = outlook.discountedOrders(.5, 200);

            assertThat(distant).as(each.toString()).isCloseTo(whole, within(1e-9 + 1e-7 * whole));
        });
    }

    /** The derivative of the expected orders at the start of the horizon is the chance that the next order comes at once. */
    @ParameterizedTest
    @MethodSource("families")
    void inAMomentThereIsAtMostOneOrder(Family family) {
        forAll(family, each -> {
            Outlook outlook = each.model.given(each.history);
            double moment = 1e-7 * (1 + each.history.age()) / (1 + each.history.repeatOrders());

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
            Lifetime lifetime = each.model.given(each.history).lifetime(.4);

            double silence = lifetime.end() - each.history.lastOrder();
            if (Double.isFinite(lifetime.end()) && silence > 0) {
                assertThat(each.model.given(each.history.withSilence(silence)).pAlive())
                        .as(each.toString())
                        .isCloseTo(.4, within(1e-8));
            }
            assertThat(lifetime.end()).isGreaterThanOrEqualTo(each.history.lastOrder());
            assertThat(lifetime.observed()).isLessThanOrEqualTo(each.history.age());
            assertThat(lifetime.censored()).isEqualTo(lifetime.end() > each.history.age());
        });
    }

    @ParameterizedTest
    @MethodSource("families")
    void aHigherCutoffEndsTheLifetimeSooner(Family family) {
        forAll(family, each -> {
            Outlook outlook = each.model.given(each.history);

            assertThat(outlook.lifetime(.8).end())
                    .isLessThanOrEqualTo(outlook.lifetime(.5).end())
                    .isLessThanOrEqualTo(outlook.lifetime(.2).end());
        });
    }

    /** Parameters at the bounds of a fit and histories at the edge of what a double holds. */
    @ParameterizedTest
    @MethodSource("families")
    void noFiniteInputGivesSomethingThatIsNotANumber(Family family) {
        double[] values = {1e-8, 1e-3, 1, 1e3, 1e6};
        Random random = new Random(5);
        for (int i = 0; i < 200; i++) {
            double[] parameters = random.doubles(family.parameterNames().size(), 0, 1)
                    .map(any -> values[random.nextInt(values.length)])
                    .toArray();
            double age = Math.pow(10, random.nextInt(12) - 4);
            int x = new int[] {0, 1, 30, 40, 100_000}[random.nextInt(5)];
            OrderHistory history = new OrderHistory(x, x == 0 ? 0 : age * (1 - random.nextInt(2) * .999), age, x);
            assertFinite(family.with(parameters), history, Math.pow(10, random.nextInt(8) - 4));
        }
    }

    private static void assertFinite(CustomerModel model, OrderHistory history, double horizon) {
        Outlook outlook = model.given(history);
        List<ToDoubleFunction<Outlook>> figures = List.of(
                Outlook::logLikelihood,
                Outlook::pAlive,
                any -> any.pAlive(horizon),
                any -> any.expectedOrders(horizon),
                any -> any.pOrder(horizon),
                any -> any.discountedOrders(.01),
                any -> any.discountedOrders(.01, horizon));
        figures.forEach(figure -> assertThat(figure.applyAsDouble(outlook))
                .as(model + " " + history + " " + horizon + " figure " + figures.indexOf(figure))
                .isFinite());
        assertThat(outlook.lifetime(.5).end()).isNotNaN();
    }

    @Test
    void oneCustomerAloneIsScoredAsInABatch() {
        for (Family family : Family.all()) {
            List<Case> cases = cases(family);
            List<Double> batch = cases.stream().map(OutlookPropertiesTest::dert).toList();

            for (int i = cases.size() - 1; i >= 0; i--) {
                assertThat(dert(cases.get(i))).isEqualTo(batch.get(i));
            }
        }
    }

    private static double dert(Case each) {
        return each.model.given(each.history).discountedOrders(.0027);
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
