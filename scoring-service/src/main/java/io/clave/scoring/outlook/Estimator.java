package io.clave.scoring.outlook;

/** A way to tell whether an account is still alive. */
public enum Estimator {
    CADENCE,
    MODEL,
    ACTIVE_PERIOD_RATIO
}
