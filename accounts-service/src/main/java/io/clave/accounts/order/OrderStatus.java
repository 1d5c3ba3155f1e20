package io.clave.accounts.order;

/** How far an order has come; a cancelled one counts for nothing. */
public enum OrderStatus {
    OPEN,
    DELIVERED,
    CANCELLED
}
