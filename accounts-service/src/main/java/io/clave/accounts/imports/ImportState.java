package io.clave.accounts.imports;

/** How far an import has come. */
enum ImportState {
    RECEIVING,
    QUEUED,
    RUNNING,
    SUCCEEDED,
    FAILED,
    CANCELLED;

    boolean isOver() {
        return this == SUCCEEDED || this == FAILED || this == CANCELLED;
    }
}
