package io.clave.models;

/**
 * What a customer spends on an order.
 *
 * @param repeatOrders x: 1 or more
 * @param mean m_x: mean value of the repeat orders, above 0
 */
public record Spend(int repeatOrders, double mean) {

    public Spend {
        Rule.require(repeatOrders >= 1, "x must be 1 or more for the spend model", repeatOrders);
        Rule.positive("m_x, the mean value of repeat orders,", mean);
    }
}
