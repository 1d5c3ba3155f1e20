package io.clave.cli.bench;

import java.sql.SQLException;

/** The database of the accounts did not do what the measurement asked. */
final class DatabaseFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DatabaseFault(SQLException cause) {
        super("The accounts database does not answer the measurement: " + cause.getMessage(), cause);
    }
}
