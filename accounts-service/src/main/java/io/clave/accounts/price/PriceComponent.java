package io.clave.accounts.price;

/** What must be known of a line to know its price step by step; what is missing is named, and never taken for 0. */
public enum PriceComponent {
    LIST_PRICE,
    /** Which discounts led from the list price to the invoice; how much they come to follows from the list price. */
    ON_INVOICE,
    OFF_INVOICE,
    COGS,
    COST_TO_SERVE
}
