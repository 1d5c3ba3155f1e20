package io.clave.scoring.revenue;

/** Why the revenue of an account is in no figure. */
public enum LeftOutReason {
    SEVERAL_CURRENCIES
}
