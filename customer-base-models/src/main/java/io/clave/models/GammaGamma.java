package io.clave.models;

import io.clave.models.numeric.Digamma;
import org.hipparchus.special.Gamma;

/**
 * Gamma-gamma spend (Fader and Hardie 2013, note 025; Colombo and Jiang 1999): the value of an order is Gamma(p, nu), and nu
 * differs between customers as Gamma(q, gamma). Assumes that spend does not depend on how often a customer orders.
 *
 * @param p shape of the order values of one customer
 * @param q shape of the differences between customers
 * @param gamma scale of the differences between customers, in units of money
 */
public record GammaGamma(double p, double q, double gamma) {

    public GammaGamma {
        Rule.positive("p", p);
        Rule.positive("q", q);
        Rule.positive("gamma", gamma);
    }

    /**
     * Expected value of an order of a customer: p (gamma + x m) / (px + q - 1).
     *
     * @param repeatOrders x; 0 gives the mean of the population
     * @param meanSpend m: mean value of the repeat orders, above 0 if there are any
     */
    public double expectedSpend(int repeatOrders, double meanSpend) {
        requireSpend(repeatOrders, meanSpend);
        double divisor = p * repeatOrders + q - 1;
        Rule.require(divisor > 0, "the mean spend exists only for px + q above 1; px + q - 1", divisor);
        return p * (gamma + repeatOrders * (repeatOrders == 0 ? 0 : meanSpend)) / divisor;
    }

    /** Natural logarithm of the density of the mean spend of one customer; 0 without repeat orders. */
    public double logLikelihood(int repeatOrders, double meanSpend) {
        requireSpend(repeatOrders, meanSpend);
        if (repeatOrders == 0) {
            return 0;
        }
        double px = p * repeatOrders;
        double total = repeatOrders * meanSpend;
        return Gamma.logGamma(px + q)
                - Gamma.logGamma(px)
                - Gamma.logGamma(q)
                + q * Math.log(gamma)
                - Math.log(meanSpend)
                + px * Math.log(total)
                - (px + q) * Math.log(gamma + total);
    }

    /** Adds the derivative of the log-likelihood by p, q and gamma. */
    void addGradient(int repeatOrders, double meanSpend, double[] sum) {
        double px = p * repeatOrders;
        double total = repeatOrders * meanSpend;
        double both = Digamma.of(px + q);
        sum[0] += repeatOrders * (both - Digamma.of(px) + Math.log(total) - Math.log(gamma + total));
        sum[1] += both - Digamma.of(q) + Math.log(gamma) - Math.log(gamma + total);
        sum[2] += q / gamma - (px + q) / (gamma + total);
    }

    private static void requireSpend(int repeatOrders, double meanSpend) {
        Rule.require(repeatOrders >= 0, "x, the number of repeat orders, must be 0 or more", repeatOrders);
        Rule.require(
                repeatOrders == 0 || meanSpend > 0 && Double.isFinite(meanSpend),
                "m_x, the mean value of repeat orders, must be a finite number above 0",
                meanSpend);
    }
}
