package io.clave.models.orders;

import io.clave.models.OrderHistory;
import io.clave.models.RuleBroken;
import io.clave.models.Spend;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The days on which one customer ordered. Orders of one day count as one.
 *
 * @param days days since 1970-01-01, rising, at least one
 * @param values net value of the orders of each day, all in one currency
 */
public record CustomerOrders(int[] days, double[] values) {

    public CustomerOrders {
        if (days.length == 0 || days.length != values.length) {
            throw new RuleBroken("a customer needs at least one order day and a value for each, but has %d and %d"
                    .formatted(days.length, values.length));
        }
        for (int i = 1; i < days.length; i++) {
            if (days[i] <= days[i - 1]) {
                throw new RuleBroken("order days must rise, but " + LocalDate.ofEpochDay(days[i]) + " comes after "
                        + LocalDate.ofEpochDay(days[i - 1]));
            }
        }
    }

    public int firstDay() {
        return days[0];
    }

    public boolean knownOn(LocalDate day) {
        return days[0] <= day.toEpochDay();
    }

    /** The history on a clock up to a day, which must not be before the first order. */
    public OrderHistory history(LocalDate until, OrderClock clock) {
        int x = count(until) - 1;
        if (x < 0) {
            throw new RuleBroken("the customer had not ordered by " + until);
        }
        return new OrderHistory(
                x,
                clock.between(days[0], days[x]),
                clock.between(days[0], until.toEpochDay()),
                sumLogIntervals(x, clock));
    }

    private double sumLogIntervals(int x, OrderClock clock) {
        double sum = 0;
        for (int i = 1; i <= x; i++) {
            sum += Math.log(clock.between(days[i - 1], days[i]));
        }
        return sum;
    }

    /** What the customer spent on repeat orders up to a day; null without any, or when they brought nothing. */
    public @Nullable Spend spend(LocalDate until) {
        int x = count(until) - 1;
        if (x < 1) {
            return null;
        }
        double mean = Arrays.stream(values, 1, x + 1).sum() / x;
        return mean > 0 ? new Spend(x, mean) : null;
    }

    /** Order days after one day and up to another. */
    public int ordersBetween(LocalDate after, LocalDate until) {
        return count(until) - count(after);
    }

    /** Order days up to and on a day. */
    public int count(LocalDate until) {
        int at = Arrays.binarySearch(days, (int) until.toEpochDay());
        return at >= 0 ? at + 1 : -at - 1;
    }
}
