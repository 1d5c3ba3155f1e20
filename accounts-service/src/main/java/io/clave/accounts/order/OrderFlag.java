package io.clave.accounts.order;

/** What an order lacks. */
enum OrderFlag {
    /** Its amount could not be converted when it was booked; no total in the reporting currency holds it. */
    NO_RATE
}
