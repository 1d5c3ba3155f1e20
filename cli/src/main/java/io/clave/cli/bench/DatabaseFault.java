package io.clave.cli.bench;

import java.sql.SQLException;

/** A database did not do what the measurement asked. */
final class DatabaseFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DatabaseFault(SQLException cause) {
        super("A database does not answer the measurement: " + cause.getMessage(), cause);
    }
}
