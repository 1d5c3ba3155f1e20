package io.clave.scoring.model;

/** Why an account has no class. */
public enum UnclassifiedReason {
    NO_PURCHASES,
    HISTORY_TOO_SHORT,
    MIXED_CURRENCIES,
    PORTFOLIO_TOO_SMALL
}
