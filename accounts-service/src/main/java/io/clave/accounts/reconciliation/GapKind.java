package io.clave.accounts.reconciliation;

/** In which sequence something is missing. */
public enum GapKind {
    /** Among the document numbers of a source. */
    DOCUMENT_NUMBER,
    /** Among the revisions of an order. */
    REVISION
}
