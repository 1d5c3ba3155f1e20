package io.clave.accounts.order;

/** Why there is nothing to compute a figure from. */
enum MissingFigure {
    /** No order counts: there is none, or all are credits or cancelled. */
    NO_ORDERS,
    NO_DELIVERIES,
    /** Everything delivered was delivered on days that the documents do not name. */
    DELIVERY_DAYS_UNKNOWN,
    /** Nothing that was delivered on a known day had been promised for a day. */
    NO_PROMISES
}
