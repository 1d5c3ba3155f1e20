package io.clave.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Closed forms of the NBD at r = 2, alpha = 10, x = 3, T = 30: the posterior rate is Gamma(5, 40). */
class NbdTest {

    private static final Outlook OUTLOOK = new Nbd(2, 10).given(new OrderHistory(3, 20, 30));

    @Test
    void ordersGoOnAtThePosteriorRate() {
        assertThat(OUTLOOK.expectedOrders(8)).isCloseTo(1, within(1e-15));
        assertThat(OUTLOOK.pOrder(8)).isCloseTo(1 - Math.pow(40 / 48., 5), within(1e-15));
        assertThat(OUTLOOK.discountedOrders(.05)).isCloseTo(.125 / .05, within(1e-12));
        assertThat(OUTLOOK.discountedOrders(.05, 8)).isCloseTo(.125 * (1 - Math.exp(-.4)) / .05, within(1e-12));
    }

    @Test
    void nobodyLeaves() {
        assertThat(OUTLOOK.pAlive()).isEqualTo(1);
        assertThat(OUTLOOK.pAlive(100)).isEqualTo(1);
        assertThat(OUTLOOK.lifetime(.5).end()).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(OUTLOOK.lifetime(.5).censored()).isTrue();
        assertThat(OUTLOOK.lifetime(.5).observed()).isEqualTo(30);
    }

    /** Gamma(5)/Gamma(2) (10/40)^2 (1/40)^3. */
    @Test
    void theLikelihoodIsThatOfTheOrderTimes() {
        assertThat(OUTLOOK.logLikelihood()).isCloseTo(Math.log(24 / 16. / 64000), within(1e-12));
    }

    /** Negative binomial: C(n + 1, n) (1/2)^2 (1/2)^n at t = alpha. */
    @Test
    void countsAreNegativeBinomial() {
        Nbd nbd = new Nbd(2, 10);

        assertThat(nbd.probabilityOf(0, 10)).isCloseTo(.25, within(1e-15));
        assertThat(nbd.probabilityOf(3, 10)).isCloseTo(4 / 32., within(1e-15));
    }

    @Test
    void namesTellParametersApart() {
        assertThat(Family.PARETO_NBD.with(1, 2, 3, 4).namedParameters())
                .containsExactly(
                        Map.entry("r", 1.0), Map.entry("alpha", 2.0), Map.entry("s", 3.0), Map.entry("beta", 4.0));
        assertThat(Family.mbgCnbd(3)).hasToString("mbg-cnbd-3");
        assertThat(Family.BG_NBD.id()).isEqualTo("bg-nbd");
        assertThat(Family.all()).hasSize(14).doesNotHaveDuplicates();
    }
}
