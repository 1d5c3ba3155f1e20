package io.clave.accounts.intake;

/** Where a document that was set aside stands. */
public enum QuarantineState {
    /** It waits for what it lacks, or for an operator. */
    WAITING,
    /** It was replayed and the ledger has dealt with it. */
    REPLAYED,
    /** An operator has decided that it is not booked. */
    DISCARDED
}
