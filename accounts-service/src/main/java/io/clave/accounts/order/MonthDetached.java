package io.clave.accounts.order;

import java.sql.SQLTransientException;

/** The month of an order was detached from the ledger at this moment; tried again, it gets a new one. */
final class MonthDetached extends RuntimeException {

    MonthDetached() {
        super(new SQLTransientException("the ledger has no tables for the month of an order"));
    }
}
