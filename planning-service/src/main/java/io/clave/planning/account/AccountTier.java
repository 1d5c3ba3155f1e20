package io.clave.planning.account;

/** The rank that was given to an account. */
public enum AccountTier {
    KEY,
    MAJOR,
    STANDARD,
    PROSPECT
}
