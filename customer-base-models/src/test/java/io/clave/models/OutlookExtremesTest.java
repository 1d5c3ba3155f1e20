package io.clave.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Long horizons and the edge of what a double holds, for every model. */
class OutlookExtremesTest {

    private static final double ROUNDING = 1e-12;

    static Stream<Family> families() {
        return Family.all().stream();
    }

    private static void forAll(Family family, Consumer<RandomCases.Case> property) {
        RandomCases.of(family).forEach(property);
    }

    @ParameterizedTest
    @MethodSource("families")
    void aLongerHorizonBringsMoreOrders(Family family) {
        forAll(family, each -> {
            Outlook outlook = each.model().given(each.history());
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
            Outlook outlook = each.model().given(each.history());

            double whole = outlook.discountedOrders(.5);
            double distant = outlook.discountedOrders(.5, 200);

            assertThat(distant).as(each.toString()).isCloseTo(whole, within(1e-9 + 1e-7 * whole));
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
}
