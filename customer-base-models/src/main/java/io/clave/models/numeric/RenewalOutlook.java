package io.clave.models.numeric;

/**
 * Orders to come from a customer who is alive, whose orders take k phases each with the phase rate Gamma(size, age), who has
 * run through some phases of the next order, and who leaves after each order with a probability Beta(a, b). Orders in a
 * horizon are counted by a sum over the phases in it, which are negative binomial; every term is positive.
 *
 * @param size number of phases already run plus r
 * @param age alpha + T
 * @param phase phases of the next order already run, 0 to k - 1
 */
public record RenewalOutlook(double size, double age, int phase, int k, double a, double b) {

    private static final double MOST_TERMS = 5e5;
    private static final double START = 1e-100;
    private static final double NEGLIGIBLE = 1e-18;
    private static final double NO_SLOPE = 1e-9;
    private static final double MANY_PHASES = 1e4;

    /** Expected orders, the probability of any, and the probability of staying, within a horizon. */
    public record Ahead(double orders, double any, double staying) {}

    public Ahead within(double horizon) {
        double odds = horizon / age;
        double mean = size * odds;
        return mean + Math.sqrt(mean) + 40 * (1 + odds) > MOST_TERMS ? smooth(odds) : summed(odds);
    }

    private Ahead summed(double odds) {
        double fail = odds / (1 + odds);
        double low = Math.floor(Math.max(0, (size - 1) * odds - 8 * Math.sqrt(size * odds * (1 + odds))));
        Orders orders = new Orders();
        orders.advanceTo(orderOf(low));
        double weight = START;
        double whole = 0;
        double expected = 0;
        double any = 0;
        double staying = 0;
        for (double m = low; m < low + 2 * MOST_TERMS; m++) {
            orders.advanceTo(orderOf(m));
            whole += weight;
            staying += weight * orders.staying;
            if (orders.reached > 0) {
                any += weight;
                double term = weight * orders.expected;
                expected += term;
                if (m > (size - 1) * odds && term < NEGLIGIBLE * expected && weight < NEGLIGIBLE * any) {
                    break;
                }
            }
            weight *= (size + m) / (m + 1) * fail;
        }
        return new Ahead(expected / whole, any / whole, staying / whole);
    }

    private double orderOf(double phases) {
        return Math.floor((phases + phase) / k);
    }

    /** After n orders: E[(1-p)^n], the probability of still staying, and the expected number that were placed. */
    private final class Orders {
        private double reached;
        private double staying = 1;
        private double expected;

        void advanceTo(double order) {
            for (; reached < order; reached++) {
                expected += staying;
                staying *= (b + reached) / (a + b + reached);
            }
        }
    }

    // With millions of phases the steps of single orders are below 1e-6 of the result and are smoothed over.
    private Ahead smooth(double odds) {
        double steps = (phase - (k - 1) / 2.0) / k;
        double orders = GammaMean.of(size, rate -> expectedUpTo(Math.max(0, rate * odds / k + steps)));
        double staying =
                GammaMean.of(size, rate -> Math.exp(Rising.logBeta(a, b, Math.max(0, rate * odds / k + steps))));
        double any = -Math.expm1(-size * Math.log1p(odds));
        return new Ahead(orders, any, staying);
    }

    /** The sum of E[(1-p)^i] over i below n, for any real n. */
    private double expectedUpTo(double n) {
        if (n <= 1) {
            return n;
        }
        double c = a - 1;
        double log = Rising.log(b + 1, n - 1) - Rising.log(a + b, n - 1);
        return 1 + b * (Math.abs(c) < NO_SLOPE ? Rising.slope(b + 1, n - 1) : -Math.expm1(log) / c);
    }

    /**
     * All orders to come, discounted continuously: E over the phase rate of the sum over n of E[(1-p)^(n-1)] rho^(nk - phase) with
     * rho = rate / (rate + discount), where the sum over n is a hypergeometric function F(1, b; a + b; rho^k).
     */
    public double discounted(double discount) {
        double scaled = discount * age;
        return GammaMean.of(size, rate -> {
            double rho = rate / (rate + scaled);
            return Math.pow(rho, k - phase) * GaussFraction.of(b, a + b, Math.pow(rho, k));
        });
    }

    /**
     * The orders in a horizon, discounted continuously. Given the phase rate, the n-th order counts rho^(nk - phase) x P(a Poisson
     * count with the mean (rate + discount) x horizon is at least nk - phase).
     */
    public double discounted(double discount, double horizon) {
        double scaled = discount * age;
        return GammaMean.of(size, rate -> placed(rate / (rate + scaled), (rate + scaled) * horizon / age));
    }

    private double placed(double rho, double mean) {
        return mean > MANY_PHASES ? firstOrders(rho, orderOf(mean)) : overPhases(rho, mean);
    }

    private double overPhases(double rho, double mean) {
        double spread = 8 * Math.sqrt(mean);
        double low = Math.floor(Math.max(0, mean - spread));
        DiscountedOrders orders = new DiscountedOrders(rho);
        double weight = START;
        double whole = 0;
        double sum = 0;
        for (double m = low; m <= mean + spread + 40; m++) {
            orders.advanceTo(orderOf(m));
            whole += weight;
            sum += weight * orders.placed;
            weight *= mean / (m + 1);
        }
        return sum / whole;
    }

    /** Exactly so many orders, as the difference of two endless sums. */
    private double firstOrders(double rho, double n) {
        double perOrder = Math.pow(rho, k);
        double rest = Math.exp(Rising.logBeta(a, b, n) + n * k * Math.log(rho));
        return Math.pow(rho, k - phase)
                * (GaussFraction.of(b, a + b, perOrder) - rest * GaussFraction.of(b + n, a + b + n, perOrder));
    }

    /** The first orders to come, each counted by its discount and by the probability of not having left before. */
    private final class DiscountedOrders {
        private final double perOrder;
        private double reached;
        private double worth;
        private double placed;

        DiscountedOrders(double rho) {
            perOrder = Math.pow(rho, k);
            worth = Math.pow(rho, k - phase);
        }

        void advanceTo(double order) {
            for (; reached < order && worth > NEGLIGIBLE * placed; reached++) {
                placed += worth;
                worth *= perOrder * (b + reached) / (a + b + reached);
            }
        }
    }
}
