package io.clave.models;

import io.clave.models.numeric.Rising;
import org.hipparchus.special.Beta;

/**
 * The beta-geometric family: customers order at rates Gamma(r, alpha), each order after k exponential phases, and leave after an
 * order with a probability Beta(a, b). BG/NBD (Fader, Hardie and Lee 2005, Marketing Science 24(2):275-284) has k = 1; MBG/NBD
 * (Batislam, Denizel and Filiztekin 2007) lets a customer leave after the first order too; (M)BG/CNBD-k (Platzer 2008;
 * Reutterer, Platzer and Schroeder 2020, doi 10.1016/j.ijresmar.2020.09.002) is regular.
 *
 * @param r shape of the phase rates
 * @param alpha inverse scale of the phase rates, in units of time
 * @param a first parameter of the probability of leaving
 * @param b second parameter of the probability of leaving
 */
public record BgCnbd(Family family, double r, double alpha, double a, double b) implements CustomerModel {

    public BgCnbd {
        Family.requireParameters(family, r, alpha, a, b);
    }

    @Override
    public double[] parameters() {
        return new double[] {r, alpha, a, b};
    }

    @Override
    public GradedOutlook given(OrderHistory history) {
        return new BgCnbdOutlook(this, history);
    }

    int k() {
        return family.k();
    }

    /** 1 if a customer may leave right after the first order, 0 if after repeat orders only. */
    int chancesAtFirst() {
        return family.kind().leavesAfterFirstOrder() ? 1 : 0;
    }

    @Override
    public double probabilityOf(int orders, double time) {
        Ask.count(orders);
        Ask.horizon(time);
        int chances = orders + chancesAtFirst();
        double stays = Math.exp(Rising.logBeta(a, b, chances));
        double leavesThen =
                chances == 0 ? 0 : Math.exp(Rising.logBeta(a, b, chances - 1.0)) * a / (a + b + chances - 1);
        double phases = (double) orders * k();
        double placed = 0;
        for (int phase = 0; phase < k(); phase++) {
            placed += Math.exp(Nbd.logProbabilityOf(phases + phase, r, time / alpha));
        }
        return stays * placed + leavesThen * atLeast(phases, time);
    }

    private double atLeast(double phases, double time) {
        return phases == 0 ? 1 : Beta.regularizedBeta(time / (alpha + time), phases, r);
    }
}
