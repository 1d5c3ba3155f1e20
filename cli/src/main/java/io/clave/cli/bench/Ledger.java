package io.clave.cli.bench;

import io.clave.cli.stack.Database;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The order ledger seen from inside its database, to count what is durable. */
final class Ledger implements AutoCloseable {

    /** An order as the ledger holds it, with all revisions and lines that there are of it. */
    record Booked(String orderId, BigDecimal netAmount, int revisions, int lines) {}

    private static final String COUNT =
            "SELECT count(*) FROM customer_order WHERE source = ? AND order_id BETWEEN ? AND ?";
    private static final String BOOKED = """
            SELECT o.order_id, o.net_amount, count(DISTINCT r.revision), count(l.line_number)
            FROM customer_order o
            LEFT JOIN order_revision r ON r.account_id = o.account_id AND r.id = o.id
            LEFT JOIN order_line l ON l.account_id = r.account_id AND l.ordered_on = r.ordered_on AND l.id = r.id
                                  AND l.revision = r.revision
            WHERE o.source = ? AND o.order_id BETWEEN ? AND ?
            GROUP BY o.source, o.order_id
            """;

    private final Connection connection;

    private Ledger(Connection connection) {
        this.connection = connection;
    }

    static Ledger open(Database database) {
        return new Ledger(connect(database));
    }

    static Connection connect(Database database) {
        try {
            return DriverManager.getConnection(database.jdbcUrl(), database.username(), database.password());
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
    }

    int count(BenchOrders orders) {
        return ask(COUNT, orders, row -> row.getInt(1)).get(0);
    }

    List<Booked> booked(BenchOrders orders) {
        return ask(
                BOOKED,
                orders,
                row -> new Booked(row.getString(1), row.getBigDecimal(2), row.getInt(3), row.getInt(4)));
    }

    /** How many lines the ledger has. */
    long lines() {
        return ask("SELECT count(*) FROM order_line", null, row -> row.getLong(1))
                .get(0);
    }

    boolean hasNothingToPublish() {
        return ask("SELECT NOT EXISTS (SELECT FROM outbox)", null, row -> row.getBoolean(1))
                .get(0);
    }

    /** A setting of the server, such as fsync. */
    String setting(String name) {
        return ask("SHOW " + name, null, row -> row.getString(1)).get(0);
    }

    @Override
    public void close() {
        close(connection);
    }

    static void close(Connection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
    }

    private <T> List<T> ask(String sql, @Nullable BenchOrders range, Reading<T> reading) {
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            if (range != null) {
                query.setString(1, BenchOrders.SOURCE);
                query.setString(2, range.firstId());
                query.setString(3, range.lastId());
            }
            return read(query, reading);
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
    }

    private static <T> List<T> read(PreparedStatement query, Reading<T> reading) throws SQLException {
        try (ResultSet rows = query.executeQuery()) {
            List<T> answers = new ArrayList<>();
            while (rows.next()) {
                answers.add(reading.of(rows));
            }
            return answers;
        }
    }

    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }
}
