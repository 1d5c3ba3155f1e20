package io.clave.scoring.model;

/** Whether an account still orders in its own rhythm. */
public enum CadenceState {
    ON_CADENCE,
    LATE,
    OVERDUE,
    LAPSED,
    INSUFFICIENT_HISTORY
}
