package io.clave.scoring.model;

/** Why an account has no class. */
public enum UnclassifiedReason {
    NO_PURCHASES,
    HISTORY_TOO_SHORT,
    /** No exchange rate was known for some of the recent orders, so that they are in several currencies. */
    MIXED_CURRENCIES,
    PORTFOLIO_TOO_SMALL
}
