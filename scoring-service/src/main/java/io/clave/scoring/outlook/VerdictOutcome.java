package io.clave.scoring.outlook;

/** Whether the estimators agree; with fewer than two opinions there is nothing to agree on. */
public enum VerdictOutcome {
    AGREE,
    DISAGREE,
    INSUFFICIENT_HISTORY
}
