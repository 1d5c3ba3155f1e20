package io.clave.models.choice;

import io.clave.models.CustomerModel;
import io.clave.models.OrderHistory;
import io.clave.models.Outlook;
import io.clave.models.orders.CustomerOrders;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Cumulative repeat orders over time, actual beside expected. */
final class Tracking {

    private static final int POINTS = 60;

    private final Base base;
    private final Outlook newCustomer;
    private final int[] repeatDays;
    private final Map<Integer, Long> arrivals;

    Tracking(Base base, CustomerModel model) {
        this.base = base;
        newCustomer = model.given(OrderHistory.NEW);
        repeatDays = base.customers().stream()
                .flatMapToInt(customer -> Arrays.stream(customer.days()).skip(1))
                .sorted()
                .toArray();
        arrivals = base.customers().stream()
                .map(CustomerOrders::firstDay)
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    }

    /** At most 60 days from the first order to the end of the holdout, the end of the calibration among them. */
    List<TrackedTime> times() {
        int first = arrivals.keySet().stream().min(Integer::compare).orElseThrow();
        int split = (int) base.period().calibrationEnd().toEpochDay();
        int last = (int) base.period().holdoutEnd().toEpochDay();
        int step = Math.max(1, (last - first + POINTS - 1) / POINTS);
        List<TrackedTime> times = new ArrayList<>();
        IntStream.concat(
                        IntStream.iterate(split, day -> day > first, day -> day - step),
                        IntStream.concat(
                                IntStream.iterate(split + step, day -> day < last, day -> day + step),
                                IntStream.of(last)))
                .sorted()
                .forEach(day -> times.add(
                        new TrackedTime(LocalDate.ofEpochDay(day), actualUpTo(day), expectedUpTo(day), day > split)));
        return times;
    }

    private long actualUpTo(int day) {
        int at = Arrays.binarySearch(repeatDays, day);
        int after = at >= 0 ? at : -at - 1;
        while (after < repeatDays.length && repeatDays[after] <= day) {
            after++;
        }
        return after;
    }

    double expectedUpTo(int day) {
        double sum = 0;
        for (Map.Entry<Integer, Long> arrival : arrivals.entrySet()) {
            if (arrival.getKey() < day) {
                double age = base.clock().between(arrival.getKey(), day);
                sum += arrival.getValue() * newCustomer.expectedOrders(age);
            }
        }
        return sum;
    }
}
