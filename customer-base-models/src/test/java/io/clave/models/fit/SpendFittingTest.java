package io.clave.models.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import io.clave.models.GammaGamma;
import io.clave.models.RuleBroken;
import io.clave.models.Spend;
import io.clave.models.testing.Customers;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Gamma-gamma against scoring-model.md, 2.2. */
class SpendFittingTest {

    @Test
    void spendOfCdnowIsFitted() {
        SpendFit fit = SpendFitting.fit(Customers.spend("cdnow_sample_rfm_39w.csv"));

        assertThat(fit.rows()).isEqualTo(946);
        assertThat(fit.logLikelihood()).isCloseTo(-4055.917695, within(1e-5));
        assertThat(fit.model().p()).isCloseTo(6.2495721, withinPercentage(.01));
        assertThat(fit.model().q()).isCloseTo(3.7442246, withinPercentage(.01));
        assertThat(fit.model().gamma()).isCloseTo(15.4435210, withinPercentage(.01));
        assertThat(fit.uncertainty().standardError(0)).isCloseTo(1.1901, withinPercentage(.1));
        assertThat(fit.uncertainty().standardError(1)).isCloseTo(.2901, withinPercentage(.1));
        assertThat(fit.uncertainty().standardError(2)).isCloseTo(4.1595, withinPercentage(.1));
        assertThat(fit.correlation()).isBetween(-.1, .2);
        assertThat(fit.converged()).isTrue();
        assertThat(fit.effort().passes()).isBetween(5, 200);
    }

    @Test
    void spendAtTheWholesalerIsFitted() {
        SpendFit fit = SpendFitting.fit(Customers.spend("online_retail_rfm_cal20110831.csv"));

        assertThat(fit.logLikelihood()).isCloseTo(-12924.637925, within(1e-5));
        assertThat(fit.model().p()).isCloseTo(2.3950164, withinPercentage(.01));
        assertThat(fit.model().q()).isCloseTo(3.3018369, withinPercentage(.01));
        assertThat(fit.model().gamma()).isCloseTo(396.4271093, withinPercentage(.01));
    }

    @Test
    void theUnitOfMoneyDoesNotMatter() {
        List<Spend> pounds = Customers.spend("cdnow_sample_rfm_39w.csv");
        List<Spend> pence = pounds.stream()
                .map(spend -> new Spend(spend.repeatOrders(), 100 * spend.mean()))
                .toList();

        assertThat(SpendFitting.fit(pence).model().gamma())
                .isCloseTo(100 * SpendFitting.fit(pounds).model().gamma(), withinPercentage(1e-4));
    }

    @Test
    void whatCannotBeEstimatedIsRefusedWithTheReason() {
        assertThatThrownBy(() -> SpendFitting.fit(List.of(new Spend(1, 2))))
                .isInstanceOf(NotEstimable.class)
                .hasMessageContaining("at least two customers");
        assertThatThrownBy(() -> SpendFitting.fit(List.of(new Spend(1, 2), new Spend(3, 2))))
                .isInstanceOf(NotEstimable.class)
                .hasMessageContaining("spend the same");
    }

    @Test
    void impossibleSpendIsRefused() {
        GammaGamma model = new GammaGamma(6, .5, 15);

        assertThatThrownBy(() -> new Spend(0, 2)).hasMessageContaining("1 or more");
        assertThatThrownBy(() -> new Spend(1, 0)).hasMessageContaining("m_x");
        assertThatThrownBy(() -> new Spend(1, -3)).hasMessageContaining("m_x");
        assertThatThrownBy(() -> model.expectedSpend(0, 0)).hasMessageContaining("above 1");
        assertThatThrownBy(() -> model.expectedSpend(1, -1)).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> model.logLikelihood(-1, 1)).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> new GammaGamma(0, 1, 1)).hasMessageContaining("p must");
        assertThatThrownBy(() -> new GammaGamma(1, 0, 1)).hasMessageContaining("q must");
        assertThatThrownBy(() -> new GammaGamma(1, 1, 0)).hasMessageContaining("gamma must");
        assertThat(model.logLikelihood(0, 0)).isZero();
    }

    /** A linear figure has the error of its linear combination. */
    @Test
    void errorsOfFiguresFollowFromThoseOfParameters() {
        Uncertainty uncertainty = new Uncertainty(new double[] {2, 5}, new double[][] {{.01, .002}, {.002, .04}});
        double variance = 4 * .01 + 2 * 2 * 5 * .002 + 25 * .04;

        assertThat(uncertainty.standardError(0)).isCloseTo(.2, within(1e-12));
        assertThat(uncertainty.standardError(1)).isCloseTo(1, within(1e-12));
        assertThat(uncertainty.standardError(p -> p[0] + p[1])).isCloseTo(Math.sqrt(variance), within(1e-8));
        assertThat(new Uncertainty(new double[] {2}, null).standardError(0)).isNull();
        assertThat(new Uncertainty(new double[] {2}, null).standardError(p -> p[0]))
                .isNull();
    }

    @Test
    void aFigureThatDependsOnAnUnknownParameterHasNoError() {
        double nan = Double.NaN;
        Uncertainty uncertainty = new Uncertainty(new double[] {2, 5}, new double[][] {{.01, nan}, {nan, nan}});

        assertThat(uncertainty.standardError(1)).isNull();
        assertThat(uncertainty.standardError(p -> p[1])).isNull();
        assertThat(uncertainty.standardError(p -> 3 * p[0])).isCloseTo(.6, within(1e-8));
    }
}
