package io.clave.platform.intake;

/** Where a record that was set aside stands. */
public enum DeadLetterState {
    /** Nobody has decided about it yet. */
    WAITING,
    /** It was put to its topic again; if it failed again, that is a dead letter of its own. */
    REPLAYED,
    /** An operator has given it up. */
    DISCARDED
}
