package io.clave.scoring.history;

/** How much of our attention an account has been given. */
public enum AccountTier {
    KEY,
    MAJOR,
    STANDARD,
    PROSPECT
}
