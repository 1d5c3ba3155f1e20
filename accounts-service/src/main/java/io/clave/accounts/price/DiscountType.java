package io.clave.accounts.price;

/** Why the invoice is below the list price; after Marn and Rosiello, "Managing Price, Gaining Profit", HBR 1992. */
public enum DiscountType {
    /** For what the customer is, such as a distributor. */
    TRADE,
    VOLUME,
    CONTRACT,
    PROMOTION,
    /** To meet a competitor's price. */
    COMPETITIVE,
    OTHER
}
