package io.clave.models.choice;

import io.clave.models.Cohort;
import io.clave.models.CustomerModel;
import io.clave.models.OrderHistory;
import io.clave.models.Outlook;
import io.clave.models.orders.CustomerOrders;
import io.clave.models.orders.OrderClock;
import io.clave.models.orders.Period;
import java.util.ArrayList;
import java.util.List;

/** The customers who had ordered by the end of the calibration, with what a model sees of them and what came afterwards. */
final class Base {

    private final List<CustomerOrders> customers;
    private final Period period;
    private final OrderClock clock;
    private final List<OrderHistory> histories;
    private final int[] ordersAfter;

    Base(List<CustomerOrders> all, Period period, OrderClock clock) {
        this.period = period;
        this.clock = clock;
        customers = all.stream()
                .filter(customer -> customer.knownOn(period.calibrationEnd()))
                .toList();
        histories = customers.stream()
                .map(customer -> customer.history(period.calibrationEnd(), clock))
                .toList();
        ordersAfter = customers.stream()
                .mapToInt(customer -> customer.ordersBetween(period.calibrationEnd(), period.holdoutEnd()))
                .toArray();
    }

    /** The same customers on another clock. */
    Base on(OrderClock other) {
        return new Base(customers, period, other);
    }

    List<CustomerOrders> customers() {
        return customers;
    }

    Period period() {
        return period;
    }

    OrderClock clock() {
        return clock;
    }

    List<OrderHistory> histories() {
        return histories;
    }

    int size() {
        return customers.size();
    }

    Cohort cohort() {
        return Cohort.of(histories);
    }

    int ordersAfter(int customer) {
        return ordersAfter[customer];
    }

    boolean orderedAfter(int customer) {
        return ordersAfter[customer] > 0;
    }

    /** Length of the holdout on the clock. */
    double horizon() {
        return clock.between(period.calibrationEnd(), period.holdoutEnd());
    }

    List<Forecast> forecasts(CustomerModel model) {
        List<Forecast> forecasts = new ArrayList<>(size());
        for (int i = 0; i < size(); i++) {
            Outlook outlook = model.given(histories.get(i));
            forecasts.add(new Forecast(outlook.expectedOrders(horizon()), outlook.pOrder(horizon()), ordersAfter[i]));
        }
        return forecasts;
    }
}
