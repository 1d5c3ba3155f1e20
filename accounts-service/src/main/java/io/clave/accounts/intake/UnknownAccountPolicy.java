package io.clave.accounts.intake;

/** What an order of an unknown account means. */
public enum UnknownAccountPolicy {
    /** It waits until the account is known. */
    QUARANTINE,
    /** A bare account is opened under the identifier. */
    CREATE_ACCOUNT
}
