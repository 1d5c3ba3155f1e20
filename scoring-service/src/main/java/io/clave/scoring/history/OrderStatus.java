package io.clave.scoring.history;

/** How far an order has come. */
public enum OrderStatus {
    OPEN,
    DELIVERED,
    CANCELLED
}
