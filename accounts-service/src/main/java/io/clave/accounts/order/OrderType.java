package io.clave.accounts.order;

/** What a document is: an order, or a credit that gives money back without naming one order. */
public enum OrderType {
    ORDER,
    CREDIT
}
