package io.clave.accounts.order;

/** Why there is no total in the reporting currency. */
enum MissingTotal {
    NO_ORDERS,
    /** Some order could not be converted when it was booked. */
    NO_RATE
}
