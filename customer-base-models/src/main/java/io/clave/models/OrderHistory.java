package io.clave.models;

/**
 * What the models need to know of one customer, in any one unit of time. Orders of one day count once, and the first order
 * is where the clock starts (Fader and Hardie 2005, note 008).
 *
 * @param repeatOrders x: days with an order after the first one, 0 or more
 * @param lastOrder t_x: time from the first to the last order, 0 exactly if x is 0
 * @param age T: time from the first order to the end of the observation, at least t_x
 * @param sumLogIntervals litt: sum of the natural logarithms of the times between orders; used by regularity models only
 */
public record OrderHistory(int repeatOrders, double lastOrder, double age, double sumLogIntervals) {

    /** A customer at the moment of the first order. */
    public static final OrderHistory NEW = new OrderHistory(0, 0, 0);

    public OrderHistory {
        Rule.require(repeatOrders >= 0, "x, the number of repeat orders, must be 0 or more", repeatOrders);
        Rule.require(
                lastOrder >= 0 && Double.isFinite(lastOrder), "t_x must be a finite number of 0 or more", lastOrder);
        Rule.require(age >= 0 && Double.isFinite(age), "T must be a finite number of 0 or more", age);
        Rule.require(Double.isFinite(sumLogIntervals), "litt must be a finite number", sumLogIntervals);
        Rule.require(lastOrder <= age, "t_x must not be later than T = " + age, lastOrder);
        Rule.require(repeatOrders > 0 || lastOrder == 0, "t_x must be 0 when there is no repeat order", lastOrder);
        Rule.require(repeatOrders == 0 || lastOrder > 0, "t_x must be above 0 when there are repeat orders", lastOrder);
    }

    public OrderHistory(int repeatOrders, double lastOrder, double age) {
        this(repeatOrders, lastOrder, age, 0);
    }

    /** The same history when some time has passed since the last order and nothing more has come. */
    public OrderHistory withSilence(double silence) {
        return new OrderHistory(repeatOrders, lastOrder, lastOrder + silence, sumLogIntervals);
    }

    /** Time since the last order. */
    public double silence() {
        return age - lastOrder;
    }
}
