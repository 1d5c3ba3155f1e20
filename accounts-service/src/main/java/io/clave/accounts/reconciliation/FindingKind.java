package io.clave.accounts.reconciliation;

/** How an order may explain a difference. */
public enum FindingKind {
    /** A document of the order waits in quarantine. */
    QUARANTINED,
    /** A record of Kafka about the order could not be taken, and nothing that was booked since replaced it. */
    DEAD_LETTER,
    /** A document of the order in an import was rejected, and nothing that was booked since replaced it. */
    REJECTED_ROW,
    /** A document of the order was rejected at its push, and nothing that was booked since replaced it. */
    REJECTED_PUSH,
    /** A document of the order was ignored because the ledger had a higher revision, and is not in the ledger. */
    STALE_PUSH,
    /** The order is in the ledger and cancelled; it is not counted. */
    CANCELLED,
    /** Listed, and neither in the ledger nor in quarantine. */
    MISSING,
    /** In the ledger and not listed. */
    SURPLUS,
    /** Listed here, and in the ledger under another day or currency. */
    ELSEWHERE,
    /** In the ledger at another revision than the listed one. */
    OTHER_REVISION,
    /** In the ledger with another amount than the listed one. */
    OTHER_AMOUNT
}
