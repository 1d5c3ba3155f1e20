package io.clave.accounts.order;

import java.util.Comparator;

/** How an ERP system names an order. */
public record OrderKey(String source, String orderId) implements Comparable<OrderKey> {

    private static final Comparator<OrderKey> ORDER =
            Comparator.comparing(OrderKey::source).thenComparing(OrderKey::orderId);

    @Override
    public int compareTo(OrderKey other) {
        return ORDER.compare(this, other);
    }
}
