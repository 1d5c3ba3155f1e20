package io.clave.scoring.history;

/** What a document of the order ledger is. */
public enum OrderType {
    ORDER,
    CREDIT
}
