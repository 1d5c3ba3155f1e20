package io.clave.models;

import io.clave.models.numeric.Legendre;

/**
 * Pareto/NBD (Schmittlein, Morrison and Colombo 1987, Management Science 33(1):1-24; Fader and Hardie 2005, note 009): customers
 * order at random at rates Gamma(r, alpha) until they silently leave, at rates Gamma(s, beta).
 *
 * @param r shape of the order rates
 * @param alpha inverse scale of the order rates, in units of time
 * @param s shape of the rates of leaving
 * @param beta inverse scale of the rates of leaving, in units of time
 */
public record ParetoNbd(double r, double alpha, double s, double beta) implements CustomerModel {

    public ParetoNbd {
        Family.requireParameters(Family.PARETO_NBD, r, alpha, s, beta);
    }

    @Override
    public Family family() {
        return Family.PARETO_NBD;
    }

    @Override
    public double[] parameters() {
        return new double[] {r, alpha, s, beta};
    }

    @Override
    public GradedOutlook given(OrderHistory history) {
        return new ParetoNbdOutlook(this, history);
    }

    /** Either the customer stays and places n orders, or leaves at some moment before and has placed n by then. */
    @Override
    public double probabilityOf(int orders, double time) {
        Ask.count(orders);
        Ask.horizon(time);
        double stays = Math.exp(Nbd.logProbabilityOf(orders, r, time / alpha) - s * Math.log1p(time / beta));
        double scale = Math.min(alpha, beta);
        double leaves = Legendre.integral(
                u -> {
                    double left = scale * Math.expm1(u);
                    return (scale + left)
                            * s
                            / beta
                            * Math.exp(
                                    Nbd.logProbabilityOf(orders, r, left / alpha) - (s + 1) * Math.log1p(left / beta));
                },
                Math.log1p(time / scale),
                1);
        return stays + leaves;
    }
}
