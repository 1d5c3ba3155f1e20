package io.clave.cli.models;

import io.clave.models.OrderHistory;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.Objects;
import java.util.RandomAccess;

/** Histories kept in columns, so that millions fit into memory; each is made when it is asked for. */
public final class CompactHistories extends AbstractList<OrderHistory> implements RandomAccess {

    private static final int FIRST_CAPACITY = 1024;

    private int[] repeatOrders = new int[FIRST_CAPACITY];
    private double[] lastOrder = new double[FIRST_CAPACITY];
    private double[] age = new double[FIRST_CAPACITY];
    private double[] logs = new double[0];
    private int size;

    @Override
    public boolean add(OrderHistory history) {
        if (size == repeatOrders.length) {
            grow();
        }
        if (history.sumLogIntervals() != 0 && logs.length == 0) {
            logs = new double[repeatOrders.length];
        }
        repeatOrders[size] = history.repeatOrders();
        lastOrder[size] = history.lastOrder();
        age[size] = history.age();
        if (logs.length > 0) {
            logs[size] = history.sumLogIntervals();
        }
        size++;
        return true;
    }

    private void grow() {
        int capacity = size + size / 2;
        repeatOrders = Arrays.copyOf(repeatOrders, capacity);
        lastOrder = Arrays.copyOf(lastOrder, capacity);
        age = Arrays.copyOf(age, capacity);
        if (logs.length > 0) {
            logs = Arrays.copyOf(logs, capacity);
        }
    }

    @Override
    public OrderHistory get(int index) {
        Objects.checkIndex(index, size);
        return new OrderHistory(repeatOrders[index], lastOrder[index], age[index], logs.length == 0 ? 0 : logs[index]);
    }

    @Override
    public int size() {
        return size;
    }
}
