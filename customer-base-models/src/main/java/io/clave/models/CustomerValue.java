package io.clave.models;

/**
 * Customer lifetime value from now on: margin of an order x expected orders, discounted continuously (Fader, Hardie and Lee 2005,
 * Journal of Marketing Research 42(4):415-430). In the money of the margin; what was spent to win the customer is past.
 */
public final class CustomerValue {

    private CustomerValue() {}

    /** The value of all orders to come; the rate is continuous, per unit of time, above 0. */
    public static double infinite(Outlook outlook, double marginOfOrder, double rate) {
        return marginOfOrder * outlook.discountedOrders(rate);
    }

    /** The value of the orders in (T, T + horizon]. */
    public static double finite(Outlook outlook, double marginOfOrder, double rate, double horizon) {
        return marginOfOrder * outlook.discountedOrders(rate, horizon);
    }

    /** The continuous rate per unit of a rate per year: ln(1 + annual) / units in a year; 15 % a year is 0.0027 a week. */
    public static double continuousRate(double annual, double unitsPerYear) {
        Rule.positive("the discount rate of a year", annual);
        Rule.positive("the number of units in a year", unitsPerYear);
        return Math.log1p(annual) / unitsPerYear;
    }
}
