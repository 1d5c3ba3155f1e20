package io.clave.platform.intake;

/** What was done to a dead letter. */
public enum DeadLetterAction {
    EDITED,
    REPLAYED,
    DISCARDED
}
