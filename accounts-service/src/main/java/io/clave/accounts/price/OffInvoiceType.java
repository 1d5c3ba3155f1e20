package io.clave.accounts.price;

/** What the invoice does not show and the customer costs nevertheless; after Marn and Rosiello (1992). */
public enum OffInvoiceType {
    REBATE,
    /** Cash discounts, and what waiting for the money costs. */
    PAYMENT_TERMS,
    FREIGHT,
    CO_OP,
    PROMOTION,
    OTHER
}
