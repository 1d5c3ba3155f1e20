package io.clave.models;

/** What a model, given the history of one customer, says of that customer. Times are in the unit of the history. */
public interface Outlook {

    /** Natural logarithm of the density of this history under the model. */
    double logLikelihood();

    /** P(alive): the probability that the customer has not silently left by T, 0 to 1. */
    double pAlive();

    /** The probability that the customer has not left by T + {@code ahead}; {@code ahead} is 0 or more. */
    double pAlive(double ahead);

    /** Expected number of orders in (T, T + horizon]; the horizon is above 0. */
    double expectedOrders(double horizon);

    /** The probability of at least one order in (T, T + horizon]; the horizon is above 0. */
    double pOrder(double horizon);

    /**
     * DERT: all orders that are expected after T, discounted continuously to T (Fader, Hardie and Lee 2005, Journal of Marketing
     * Research 42(4):415-430).
     *
     * @param rate per unit of time and continuous, above 0: ln(1 + rate of a year) / units in a year
     */
    double discountedOrders(double rate);

    /** The same for the orders in (T, T + horizon] only. */
    double discountedOrders(double rate, double horizon);

    /** When P(alive) falls to the cutoff, with 0 &lt; cutoff &lt; 1, if no further order comes. */
    Lifetime lifetime(double cutoff);
}
