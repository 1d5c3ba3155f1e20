package io.clave.cli.torture;

import io.clave.cli.stack.Database;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** Ends the database sessions that hold the locks of the outbox, and so the relay in the middle of its work. */
final class RelayCut {

    private static final String CUT = """
            SELECT pg_terminate_backend(pid) FROM (
                SELECT DISTINCT pid FROM pg_locks
                WHERE locktype = 'advisory' AND granted
                  AND database = (SELECT oid FROM pg_database WHERE datname = current_database())) relay
            """;

    private RelayCut() {}

    static void happen(Database database) {
        try (Connection connection =
                        DriverManager.getConnection(database.jdbcUrl(), database.username(), database.password());
                Statement cut = connection.createStatement()) {
            cut.execute(CUT);
        } catch (SQLException e) {
            throw new IllegalStateException("The relay cannot be ended: " + e.getMessage(), e);
        }
    }
}
