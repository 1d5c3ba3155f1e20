package io.clave.scoring.outlook;

/** What an estimator thinks of an account; NONE where it has no right to think anything. */
public enum Opinion {
    ALIVE,
    AT_RISK,
    LOST,
    NONE
}
