package io.clave.accounts.reconciliation;

/** How a control total compares with the ledger. */
public enum ReconciliationState {
    /** Count and sum are equal, and so is every listed order. */
    BALANCED,
    /** Something differs. */
    DIFFERENT
}
