package io.clave.accounts.intake;

/** How a push came to nothing. */
public enum RefusalKind {
    /** A record of Kafka that could not be taken. */
    DEAD_LETTER,
    /** A document of an import that was rejected. */
    REJECTED_ROW,
    /** A document pushed by REST that was rejected, or one of any door that an operator had discarded. */
    REJECTED_PUSH,
    /** A document of any door with a lower revision than the ledger has. */
    STALE_PUSH
}
