package io.clave.models.numeric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import io.clave.models.numeric.RenewalOutlook.Ahead;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Limits with a closed form: customers who never leave, customers who leave soon, and more phases than can be summed. */
class RenewalOutlookTest {

    private static final double NEVER = 1e-13;

    /** A Poisson process with the rate Gamma(size, age) has size x horizon / age events. */
    @ParameterizedTest
    @ValueSource(doubles = {1e-6, .01, 1, 30, 4_000, 9_000, 11_000, 1e6})
    void whoNeverLeavesOrdersAtTheMeanRate(double horizon) {
        Ahead ahead = new RenewalOutlook(50, 1, 0, 1, NEVER, 1).within(horizon);

        assertThat(ahead.orders()).isCloseTo(50 * horizon, withinPercentage(1e-6));
        assertThat(ahead.staying()).isCloseTo(1, within(1e-10));
        assertThat(ahead.any()).isCloseTo(-Math.expm1(-50 * Math.log1p(horizon)), within(1e-12));
    }

    /** With k phases an order the count is a k-th of the phases, less the half order that waits on average. */
    @ParameterizedTest
    @ValueSource(doubles = {4_000, 20_000, 1e6})
    void manyPhasesMakeTheirShareOfOrders(double horizon) {
        double orders =
                new RenewalOutlook(50, 1, 2, 4, NEVER, 1).within(horizon).orders();

        assertThat(orders).isCloseTo((50 * horizon + 2) / 4 - 3 / 8., withinPercentage(1e-5));
    }

    /** The sum over n of E[(1-p)^n] is (a + b - 1) / (a - 1) for a above 1. */
    @ParameterizedTest
    @ValueSource(doubles = {1e3, 1e6})
    void whoLeavesAtLastHasPlacedAllOrders(double horizon) {
        Ahead ahead = new RenewalOutlook(50, 1, 0, 1, 3, 2).within(horizon);

        assertThat(ahead.orders()).isCloseTo(2, within(1e-6));
        assertThat(ahead.staying()).isCloseTo(0, within(1e-6));
    }

    /** For a = 1 the sum grows as b ln n; both ways of summing meet. */
    @Test
    void bothWaysOfCountingMeet() {
        RenewalOutlook atOne = new RenewalOutlook(50, 1, 1, 2, 1, 3);
        RenewalOutlook atHalf = new RenewalOutlook(50, 1, 1, 2, .5, 3);

        assertThat(atOne.within(11_000).orders() - atOne.within(9_000).orders())
                .isCloseTo(3 * Math.log(11 / 9.), withinPercentage(.1));
        assertThat(atHalf.within(11_000).staying() / atHalf.within(9_000).staying())
                .isCloseTo(Math.pow(9 / 11., .5), withinPercentage(.1));
    }

    /** The value of a steady stream: rate x (1 - e^(-delta H)) / delta. */
    @ParameterizedTest
    @ValueSource(doubles = {.5, 20, 150, 400})
    void ordersOfWhoNeverLeavesAreDiscounted(double horizon) {
        RenewalOutlook renewal = new RenewalOutlook(500, 10, 0, 1, NEVER, 1);

        assertThat(renewal.discounted(.01, horizon))
                .isCloseTo(50 * -Math.expm1(-.01 * horizon) / .01, withinPercentage(1e-2));
        assertThat(renewal.discounted(.01)).isCloseTo(50 / .01, withinPercentage(1e-4));
    }

    /** At next to no discount and over a long time it is the number of orders. */
    @Test
    void withoutDiscountOrdersAreCounted() {
        RenewalOutlook renewal = new RenewalOutlook(7, 10, 1, 3, 1.5, 4);

        assertThat(renewal.discounted(1e-12, 40)).isCloseTo(renewal.within(40).orders(), withinPercentage(1e-7));
    }
}
