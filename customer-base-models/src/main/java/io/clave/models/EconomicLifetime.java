package io.clave.models;

/**
 * The lifetime for which a customer is worth its contacts (Reinartz and Kumar 2003, Journal of Marketing 67(1):77-99): at the time
 * t the customer is kept while the sum over the next periods n of P(alive at t + n) x margin x e^(-rate n) is at least the cost of
 * the next contacts. Reinartz and Kumar take 18 months and 15 % a year.
 *
 * @param margin average contribution margin of a period, in money
 * @param cost cost of the contacts of the next period, above 0, in the same money
 * @param period length of a period, in the unit of the history
 * @param periods how many periods are looked ahead, 1 to 1,000
 * @param rate discount rate, continuous, per unit of time
 */
public record EconomicLifetime(double margin, double cost, double period, int periods, double rate) {

    private static final int MOST_PERIODS = 1_000;
    private static final int LONGEST = 1 << 20;

    public EconomicLifetime {
        Rule.require(Double.isFinite(margin), "the margin must be a finite number", margin);
        Rule.positive("the cost of the contacts", cost);
        Rule.positive("the length of a period", period);
        Rule.require(
                periods >= 1 && periods <= MOST_PERIODS,
                "periods must be a whole number from 1 to " + MOST_PERIODS,
                periods);
        Rule.positive("the discount rate", rate);
    }

    /**
     * From the first order to the end of the first whole period after the last order in which keeping the customer costs more than
     * it brings, if no further order comes; infinite if that is not within a million periods.
     */
    public Lifetime of(CustomerModel model, OrderHistory history) {
        int silent = periodsUntilWorthless(model, history);
        double end = silent == LONGEST ? Double.POSITIVE_INFINITY : history.lastOrder() + silent * period;
        return new Lifetime(end, history.age());
    }

    /** The value falls with the silence, so that the first period below the cost is found by halving. */
    private int periodsUntilWorthless(CustomerModel model, OrderHistory history) {
        int worthless = 0;
        while (worthless < LONGEST && value(model, history, worthless) >= cost) {
            worthless = Math.max(1, 2 * worthless);
        }
        int worthy = worthless / 2;
        while (worthless < LONGEST && worthless - worthy > 1) {
            int middle = (worthy + worthless) / 2;
            if (value(model, history, middle) >= cost) {
                worthy = middle;
            } else {
                worthless = middle;
            }
        }
        return worthless;
    }

    /** Expected contribution of the periods to come after some silent ones, discounted to their end. */
    double value(CustomerModel model, OrderHistory history, int silent) {
        Outlook outlook = model.given(history.withSilence(silent * period));
        double sum = 0;
        for (int n = 1; n <= periods; n++) {
            sum += outlook.pAlive(n * period) * Math.exp(-rate * n * period);
        }
        return margin * sum;
    }
}
