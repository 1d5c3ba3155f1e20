package io.clave.scoring.history;

/** How far a rebuild has come. */
public enum RebuildState {
    /** Orders are received; the projection is as before. */
    RECEIVING,
    /** Account by account takes what was received. */
    APPLYING,
    /** The projection is what was received, and what came since. */
    DONE
}
