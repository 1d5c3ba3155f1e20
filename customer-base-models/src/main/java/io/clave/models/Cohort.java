package io.clave.models;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The histories that a model is fitted to, equal ones grouped: a likelihood costs as much as there are different histories. Kept
 * in columns, so that millions fit into memory.
 */
public final class Cohort {

    private final int[] repeatOrders;
    private final double[] lastOrder;
    private final double[] age;
    private final double[] weight;
    private final long rows;
    private final double sumLogIntervals;

    private Cohort(
            int[] repeatOrders, double[] lastOrder, double[] age, double[] weight, long rows, double sumLogIntervals) {
        this.repeatOrders = repeatOrders;
        this.lastOrder = lastOrder;
        this.age = age;
        this.weight = weight;
        this.rows = rows;
        this.sumLogIntervals = sumLogIntervals;
    }

    public static Cohort of(List<OrderHistory> histories) {
        return new Grouping(histories).cohort();
    }

    static Cohort grouped(int[] repeatOrders, double[] lastOrder, double[] age, double[] weight, double logs) {
        return new Cohort(
                repeatOrders,
                lastOrder,
                age,
                weight,
                Math.round(Arrays.stream(weight).sum()),
                logs);
    }

    /** Customers. */
    public long rows() {
        return rows;
    }

    /** Different histories. */
    public int groups() {
        return weight.length;
    }

    /** Sum of the x of all customers. */
    public double orders() {
        double sum = 0;
        for (int i = 0; i < groups(); i++) {
            sum += weight[i] * repeatOrders[i];
        }
        return sum;
    }

    public double meanAge() {
        double sum = 0;
        for (int i = 0; i < groups(); i++) {
            sum += weight[i] * age[i];
        }
        return sum / rows;
    }

    /** The same histories with a multiple of their unit of time as the new unit. */
    public Cohort inUnitsOf(double unit) {
        return new Cohort(
                repeatOrders,
                Arrays.stream(lastOrder).map(time -> time / unit).toArray(),
                Arrays.stream(age).map(time -> time / unit).toArray(),
                weight,
                rows,
                sumLogIntervals - orders() * Math.log(unit));
    }

    /** Every n-th customer in the order of the groups, without litt: to find roughly where an optimum is. */
    public Cohort part(int n) {
        double[] kept = new double[groups()];
        double before = 0;
        for (int i = 0; i < kept.length; i++) {
            double after = before + weight[i];
            kept[i] = Math.floor(after / n) - Math.floor(before / n);
            before = after;
        }
        int[] some = IntStream.range(0, kept.length).filter(i -> kept[i] > 0).toArray();
        return grouped(
                Arrays.stream(some).map(i -> repeatOrders[i]).toArray(),
                Arrays.stream(some).mapToDouble(i -> lastOrder[i]).toArray(),
                Arrays.stream(some).mapToDouble(i -> age[i]).toArray(),
                Arrays.stream(some).mapToDouble(i -> kept[i]).toArray(),
                0);
    }

    /** Sum over all customers of litt. */
    double sumLogIntervals() {
        return sumLogIntervals;
    }

    double weight(int group) {
        return weight[group];
    }

    OrderHistory history(int group) {
        return new OrderHistory(repeatOrders[group], lastOrder[group], age[group]);
    }
}
