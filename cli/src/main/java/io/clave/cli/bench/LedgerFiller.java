package io.clave.cli.bench;

import io.clave.cli.stack.Database;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Makes a ledger large, by statements and not by the service: orders of five lines in the last 24 months, of accounts that no
 * order is pushed for. They stay.
 */
final class LedgerFiller {

    private static final int MONTHS = 24;

    private static final String ORDERS = """
            CREATE TEMPORARY TABLE filler ON COMMIT DROP AS
            SELECT 'bench-ledger' AS source, gen_random_uuid()::text AS order_id, uuidv7() AS id,
                   (CAST(? AS uuid[]))[1 + n % ?] AS account_id, CAST(? AS date) + n % 28 AS ordered_on,
                   sha256(int4send(n)) AS digest, 100 + n % 9000 AS net_amount, now() AS recorded_at
            FROM generate_series(1, ?) AS n""";

    private static final List<String> COPIES = List.of("""
            INSERT INTO customer_order (source, order_id, id, account_id, revision, digest, type, status, ordered_at,
                                        currency, net_amount, quantity, line_count, recorded_at)
            SELECT source, order_id, id, account_id, 1, digest, 'ORDER', 'DELIVERED', ordered_on, 'EUR', net_amount, 50, 5,
                   recorded_at
            FROM filler""", """
            INSERT INTO order_revision (source, order_id, account_id, ordered_on, id, revision, digest, type, status,
                                        ordered_at, currency, net_amount, quantity, line_count, recorded_at)
            SELECT source, order_id, account_id, ordered_on, id, 1, digest, 'ORDER', 'DELIVERED', ordered_on, 'EUR',
                   net_amount, 50, 5, recorded_at
            FROM filler""", """
            INSERT INTO order_line (account_id, ordered_on, id, revision, line_number, product, quantity,
                                    returned_quantity, unit_price, net_amount)
            SELECT account_id, ordered_on, id, 1, line, 'BENCH-' || line, 10, 0, net_amount / 50.0, net_amount / 5.0
            FROM filler CROSS JOIN generate_series(1, 5) AS line""");

    private final Database database;
    private final Collection<UUID> accounts;

    LedgerFiller(Database database, Collection<UUID> accounts) {
        this.database = database;
        this.accounts = accounts;
    }

    void fill(int lines, LocalDate today) {
        int orders = lines / BenchOrders.LINES / MONTHS;
        try (Connection connection = Ledger.connect(database)) {
            connection.setAutoCommit(false);
            for (int month = 0; month < MONTHS; month++) {
                fill(connection, today.withDayOfMonth(1).minusMonths(month), orders);
            }
            connection.setAutoCommit(true);
            execute(connection, "VACUUM (ANALYZE) customer_order, order_revision, order_line");
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
    }

    private void fill(Connection connection, LocalDate month, int orders) throws SQLException {
        try (PreparedStatement create = connection.prepareStatement("SELECT create_ledger_month(?)");
                PreparedStatement make = connection.prepareStatement(ORDERS)) {
            create.setObject(1, month);
            create.execute();
            make.setArray(1, connection.createArrayOf("uuid", accounts.toArray()));
            make.setInt(2, accounts.size());
            make.setObject(3, month);
            make.setInt(4, orders);
            make.execute();
            for (String copy : COPIES) {
                execute(connection, copy);
            }
            connection.commit();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.execute();
        }
    }
}
