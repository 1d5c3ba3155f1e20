package io.clave.models;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * Groups equal histories. Each of x, t_x and T is replaced by its rank among the different values, the three ranks are packed
 * into one long, and the longs are sorted. Doubles of 0 and above are ordered as their bits are.
 */
final class Grouping {

    private final List<OrderHistory> histories;
    private final long[] x;
    private final long[] tx;
    private final long[] t;

    Grouping(List<OrderHistory> histories) {
        this.histories = histories;
        x = values(OrderHistory::repeatOrders);
        tx = values(history -> Double.doubleToLongBits(history.lastOrder() + 0.0));
        t = values(history -> Double.doubleToLongBits(history.age() + 0.0));
    }

    private long[] values(ToLongFunction<OrderHistory> column) {
        return histories.stream().mapToLong(column).sorted().distinct().toArray();
    }

    Cohort cohort() {
        if (bits(x) + bits(tx) + bits(t) > Long.SIZE - 1) {
            throw new RuleBroken(
                    "the histories have too many different values of x, t_x and T to be grouped: %d, %d, %d"
                            .formatted(x.length, tx.length, t.length));
        }
        long[] keys = histories.stream().mapToLong(this::key).sorted().toArray();
        long[] different = Arrays.stream(keys).distinct().toArray();
        double logs =
                histories.stream().mapToDouble(OrderHistory::sumLogIntervals).sum();
        return Cohort.grouped(
                Arrays.stream(different).mapToInt(this::repeatOrders).toArray(),
                Arrays.stream(different).mapToDouble(this::lastOrder).toArray(),
                Arrays.stream(different).mapToDouble(this::age).toArray(),
                counts(keys, different.length),
                logs);
    }

    private long key(OrderHistory history) {
        long key = rank(x, history.repeatOrders());
        key = key << bits(tx) | rank(tx, Double.doubleToLongBits(history.lastOrder() + 0.0));
        return key << bits(t) | rank(t, Double.doubleToLongBits(history.age() + 0.0));
    }

    private int repeatOrders(long key) {
        return (int) x[(int) (key >>> (bits(tx) + bits(t)))];
    }

    private double lastOrder(long key) {
        return Double.longBitsToDouble(tx[(int) (key >>> bits(t) & mask(tx))]);
    }

    private double age(long key) {
        return Double.longBitsToDouble(t[(int) (key & mask(t))]);
    }

    private static double[] counts(long[] sorted, int different) {
        double[] counts = new double[different];
        int group = 0;
        for (int i = 0; i < sorted.length; i++) {
            if (i > 0 && sorted[i] != sorted[i - 1]) {
                group++;
            }
            counts[group]++;
        }
        return counts;
    }

    private static long rank(long[] values, long value) {
        return Arrays.binarySearch(values, value);
    }

    private static int bits(long[] values) {
        return Long.SIZE - Long.numberOfLeadingZeros(values.length);
    }

    private static long mask(long[] values) {
        return (1L << bits(values)) - 1;
    }
}
