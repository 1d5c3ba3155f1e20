package io.clave.accounts.intake;

/** What was done to a document in quarantine. */
public enum QuarantineAction {
    /** The document was corrected. */
    EDITED,
    /** It was replayed and left the quarantine. */
    REPLAYED,
    /** It was replayed and waits, now for another reason or after a discard. */
    HELD,
    /** It was given up. */
    DISCARDED
}
