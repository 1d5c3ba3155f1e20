package io.clave.models;

import io.clave.models.numeric.Logs;
import io.clave.models.numeric.Rising;

/**
 * NBD: customers order at random at a constant rate and never leave (Ehrenberg 1959). Order rates are Gamma(r, alpha).
 *
 * @param r shape of the rates
 * @param alpha inverse scale of the rates, in units of time
 */
public record Nbd(double r, double alpha) implements CustomerModel {

    public Nbd {
        Family.requireParameters(Family.NBD, r, alpha);
    }

    @Override
    public Family family() {
        return Family.NBD;
    }

    @Override
    public double[] parameters() {
        return new double[] {r, alpha};
    }

    @Override
    public GradedOutlook given(OrderHistory history) {
        return new Given(history);
    }

    @Override
    public double probabilityOf(int orders, double time) {
        Ask.count(orders);
        Ask.horizon(time);
        return Math.exp(logProbabilityOf(orders, r, time / alpha));
    }

    /** ln P of a negative binomial count, whose mean is r times the odds. */
    static double logProbabilityOf(double count, double r, double odds) {
        return Rising.log(r, count)
                - Rising.log(1, count)
                - r * Math.log1p(odds)
                + (count == 0 ? 0 : count * (Math.log(odds) - Math.log1p(odds)));
    }

    private final class Given implements GradedOutlook {

        private final int x;
        private final double age;

        Given(OrderHistory history) {
            x = history.repeatOrders();
            age = history.age();
        }

        @Override
        public double logLikelihood() {
            return Rising.log(r, x) - r * Math.log1p(age / alpha) - x * Math.log(alpha + age);
        }

        @Override
        public void addGradient(double weight, double[] sum) {
            sum[0] += weight * (Rising.slope(r, x) - Math.log1p(age / alpha));
            sum[1] += weight * (r / alpha - (r + x) / (alpha + age));
        }

        @Override
        public double pAlive() {
            return 1;
        }

        @Override
        public double pAlive(double ahead) {
            Ask.ahead(ahead);
            return 1;
        }

        @Override
        public double expectedOrders(double horizon) {
            return rate() * Ask.horizon(horizon);
        }

        @Override
        public double pOrder(double horizon) {
            return -Math.expm1(-(r + x) * Math.log1p(Ask.horizon(horizon) / (alpha + age)));
        }

        @Override
        public double discountedOrders(double rate) {
            return rate() / Ask.rate(rate);
        }

        @Override
        public double discountedOrders(double rate, double horizon) {
            return rate() * Logs.decayed(Ask.rate(rate), Ask.horizon(horizon));
        }

        @Override
        public Lifetime lifetime(double cutoff) {
            Ask.cutoff(cutoff);
            return new Lifetime(Double.POSITIVE_INFINITY, age);
        }

        private double rate() {
            return (r + x) / (alpha + age);
        }
    }
}
