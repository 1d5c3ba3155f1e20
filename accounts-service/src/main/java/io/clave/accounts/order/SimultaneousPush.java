package io.clave.accounts.order;

import java.sql.SQLTransientException;

/** Two doors opened the same order at once; this one has lost and tries again, seeing what the other did. */
public final class SimultaneousPush extends RuntimeException {

    SimultaneousPush() {
        super(new SQLTransientException("the order was opened by another transaction"));
    }
}
