package io.clave.accounts.order;

/** In which way a ledger can differ from what was booked. */
enum LedgerFaultKind {
    /** A revision, its lines or deliveries do not have the hash that they were booked with. */
    REVISION_CHANGED,
    /** A place in the chain is empty or taken twice. */
    REVISION_MISSING,
    /** The chain does not end where its last booking ended. */
    END_CHANGED,
    /** There are more or fewer revisions outside of the chain than there were when it began. */
    UNSEALED_REVISIONS_CHANGED,
    /** An order is not what its last revision says, or one of the two is missing. */
    ORDER_CHANGED
}
