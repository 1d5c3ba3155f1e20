package io.clave.scoring.history;

/** Where the orders of a rebuild come from. */
public enum RebuildSource {
    /** All of accounts.order.v1. */
    TOPIC,
    /** The ledger of the accounts service. */
    LEDGER
}
