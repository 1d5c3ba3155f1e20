package io.clave.accounts.order;

/** What a document is: an order, or a credit that gives money back, for an order that it may name. */
public enum OrderType {
    ORDER,
    CREDIT
}
