package io.clave.accounts.reconciliation;

/** A kind of fault that lowers a grade. */
public enum DataQualityFault {
    /** Orders of the account that wait in quarantine, among those that wait or are booked. */
    QUARANTINED_ORDERS,
    /** Control totals of the account's sources that differ, among those that were posted. */
    UNRECONCILED_DAYS,
    /** Orders without an amount in the reporting currency, among those that are booked. */
    MISSING_RATES,
    /** Orders of which a revision never came, among those that are booked. */
    REVISION_GAPS
}
