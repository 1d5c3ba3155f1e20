package io.clave.accounts.rate;

/** What an order means whose currency has no rate on its day. */
public enum MissingRatePolicy {
    /** It is booked without a reporting amount, which is told wherever it is shown. */
    ACCEPT_UNCONVERTED,
    /** It waits until the rate is known. */
    QUARANTINE
}
