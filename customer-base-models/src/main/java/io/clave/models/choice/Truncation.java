package io.clave.models.choice;

import io.clave.models.orders.CustomerOrders;
import java.util.List;

/**
 * Whether the first orders of many customers seem to lie before the data: then x, t_x and T are too small and order rates too
 * high. Suspected when the first tenth of the observation brings significantly more than one and a half times the first orders of
 * the second tenth.
 *
 * @param firstTenth customers whose first known order is in the first tenth of the calibration
 * @param secondTenth in the second tenth
 */
public record Truncation(boolean suspected, long firstTenth, long secondTenth) {

    private static final double TIMES = 1.5;
    private static final double DEVIATIONS = 3;

    static Truncation of(Base base) {
        List<CustomerOrders> customers = base.customers();
        int start = customers.stream().mapToInt(CustomerOrders::firstDay).min().orElseThrow();
        double tenth = (base.period().calibrationEnd().toEpochDay() + 1 - start) / 10.0;
        long first = arrivals(customers, start, start + tenth);
        long second = arrivals(customers, start + tenth, start + 2 * tenth);
        boolean many = first > TIMES * second && first - second > DEVIATIONS * Math.sqrt(first + second);
        return new Truncation(many, first, second);
    }

    private static long arrivals(List<CustomerOrders> customers, double from, double to) {
        return customers.stream()
                .filter(customer -> customer.firstDay() >= from && customer.firstDay() < to)
                .count();
    }
}
