package io.clave.cli.rebuild;

/** Where orders are taken from. */
enum RebuildSource {
    /** The topic accounts.order.v1, if it still has its beginning. */
    TOPIC,
    /** The ledger, through the API. */
    LEDGER
}
