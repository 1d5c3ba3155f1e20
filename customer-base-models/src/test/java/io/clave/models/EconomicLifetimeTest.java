package io.clave.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Reinartz and Kumar (2003): kept while the value of the next 18 months covers the next contacts. */
class EconomicLifetimeTest {

    private static final CustomerModel MODEL = Family.PARETO_NBD.with(.5533, 10.5777, .6062, 11.6687);
    private static final OrderHistory HISTORY = new OrderHistory(2, 30, 39);
    private static final double MONTH = 52 / 12.0;
    private static final double RATE = CustomerValue.continuousRate(.15, 52);

    private static EconomicLifetime costing(double cost) {
        return new EconomicLifetime(100, cost, MONTH, 18, RATE);
    }

    /** The sum of the paper, term by term. */
    @Test
    void theValueIsTheDiscountedMarginOfEighteenMonths() {
        double sum = 0;
        Outlook outlook = MODEL.given(new OrderHistory(2, 30, 30 + 3 * MONTH));
        for (int n = 1; n <= 18; n++) {
            sum += 100
                    * outlook.pAlive()
                    * Math.pow((11.6687 + 30 + 3 * MONTH) / (11.6687 + 30 + (3 + n) * MONTH), .6062)
                    / Math.pow(1.15, n / 12.0);
        }

        assertThat(costing(50).value(MODEL, HISTORY, 3)).isCloseTo(sum, within(1e-9));
    }

    @Test
    void theLifetimeEndsInTheFirstPeriodThatDoesNotCoverItsCost() {
        for (double cost : new double[] {5, 50, 200, 800}) {
            EconomicLifetime rule = costing(cost);

            Lifetime lifetime = rule.of(MODEL, HISTORY);

            int silent = (int) Math.round((lifetime.end() - 30) / MONTH);
            assertThat(rule.value(MODEL, HISTORY, silent)).isLessThan(cost);
            assertThat(rule.value(MODEL, HISTORY, silent - 1)).isGreaterThanOrEqualTo(cost);
            assertThat(lifetime.age()).isEqualTo(39);
        }
    }

    @Test
    void whatNeverPaysEndsAtTheLastOrderAndWhatAlwaysPaysNever() {
        assertThat(costing(1e6).of(MODEL, HISTORY).end()).isEqualTo(30);
        assertThat(new EconomicLifetime(-3, 1, MONTH, 18, RATE)
                        .of(MODEL, HISTORY)
                        .end())
                .isEqualTo(30);
        assertThat(costing(1).of(Family.NBD.with(1, 2), HISTORY).end()).isEqualTo(Double.POSITIVE_INFINITY);
    }

    @Test
    void aRuleThatMakesNoSenseIsRefused() {
        assertThatThrownBy(() -> costing(0)).hasMessageContaining("cost");
        assertThatThrownBy(() -> new EconomicLifetime(1, 1, 0, 18, RATE)).hasMessageContaining("period");
        assertThatThrownBy(() -> new EconomicLifetime(1, 1, 1, 0, RATE)).hasMessageContaining("1 to 1000");
        assertThatThrownBy(() -> new EconomicLifetime(1, 1, 1, 1001, RATE)).hasMessageContaining("1 to 1000");
        assertThatThrownBy(() -> new EconomicLifetime(1, 1, 1, 18, 0)).hasMessageContaining("discount");
        assertThatThrownBy(() -> new EconomicLifetime(Double.NaN, 1, 1, 18, RATE))
                .hasMessageContaining("margin");
    }

    @Test
    void aFiniteValueIsAPartOfTheInfiniteOne() {
        Outlook outlook = MODEL.given(HISTORY);

        assertThat(CustomerValue.finite(outlook, 20, RATE, 52)).isLessThan(CustomerValue.infinite(outlook, 20, RATE));
        assertThat(CustomerValue.finite(outlook, 20, RATE, 52))
                .isCloseTo(20 * outlook.discountedOrders(RATE, 52), within(1e-12));
        assertThatThrownBy(() -> CustomerValue.continuousRate(0, 52)).isInstanceOf(RuleBroken.class);
    }
}
