package io.clave.cli.bench;

import io.clave.cli.bench.BareRows.Head;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/** The rows of a delivered order in euros, in the tables and with the values that the accounts service gives them. */
final class BareStatements {

    private static final String STATE = """
            revision, digest, type, status, ordered_at, currency, net_amount, quantity, line_count, ordered_quantity,
            delivered_quantity, reporting_currency, reporting_amount, rate, rate_date, recorded_at""";
    private static final String VALUES = """
            1, digest, 'ORDER', 'DELIVERED', at, 'EUR', net_amount, quantity, line_count, quantity, quantity, 'EUR',
            net_amount, 1, (at AT TIME ZONE 'UTC')::date, recorded
            FROM (SELECT CAST(? AS timestamptz) AS at, CAST(? AS timestamptz) AS recorded) c,
                 unnest(?, ?, ?, ?, ?, ?, ?, ?, ?)
                     AS n (order_id, id, account_id, digest, net_amount, quantity, line_count, position, chain_hash)""";
    private static final String INSERT_HEADS = """
            INSERT INTO customer_order (source, order_id, id, account_id, %s)
            SELECT '%s', order_id, id, account_id, %s
            ON CONFLICT (source, order_id) DO NOTHING""".formatted(STATE, BareInsert.SOURCE, VALUES);
    private static final String INSERT_REVISIONS = """
            INSERT INTO order_revision (source, order_id, id, account_id, ordered_on, position, chain_hash, %s)
            SELECT '%s', order_id, id, account_id, (at AT TIME ZONE 'UTC')::date, position, chain_hash, %s
            ON CONFLICT DO NOTHING""".formatted(STATE, BareInsert.SOURCE, VALUES);
    private static final String INSERT_LINES = """
            INSERT INTO order_line (account_id, ordered_on, id, revision, line_number, product, quantity,
                                    returned_quantity, unit_price, net_amount, delivered_quantity)
            SELECT account_id, ?, id, 1, line_number, product, quantity, 0, unit_price, quantity * unit_price, quantity
            FROM unnest(?, ?, ?, ?, ?, ?) AS n (account_id, id, line_number, product, quantity, unit_price)
            ON CONFLICT DO NOTHING""";
    private static final String MOVE_CHAIN_ENDS = """
            INSERT INTO ledger_head AS h (account_id, position, chain_hash)
            SELECT * FROM unnest(?, ?, ?)
            ON CONFLICT (account_id) DO UPDATE
            SET position = GREATEST(h.position, excluded.position), chain_hash = excluded.chain_hash""";

    private final Connection connection;

    BareStatements(Connection connection) {
        this.connection = connection;
    }

    /** One commit. */
    void insert(BareRows rows, Instant now) throws SQLException {
        insertHeads(INSERT_HEADS, rows, now);
        moveChainEnds(rows.chainEnds());
        insertHeads(INSERT_REVISIONS, rows, now);
        insertLines(rows);
        connection.commit();
    }

    private void insertHeads(String sql, BareRows rows, Instant now) throws SQLException {
        List<Head> heads = rows.heads();
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setTimestamp(1, Timestamp.from(rows.orderedAt()));
            insert.setTimestamp(2, Timestamp.from(now));
            bind(insert, 3, "text", heads, head -> head.order().orderId());
            bind(insert, 4, "uuid", heads, Head::id);
            bind(insert, 5, "uuid", heads, Head::accountId);
            bindBytes(insert, 6, heads, Head::digest);
            bind(insert, 7, "numeric", heads, head -> head.order().netAmount());
            bind(insert, 8, "numeric", heads, Head::quantity);
            bind(insert, 9, "int", heads, head -> head.order().lines().size());
            bind(insert, 10, "bigint", heads, Head::position);
            bindBytes(insert, 11, heads, Head::chainHash);
            insert.executeUpdate();
        }
    }

    /** In the order of the accounts, so that commits wait for one another and never in a circle. */
    private void moveChainEnds(List<Head> ends) throws SQLException {
        try (PreparedStatement move = connection.prepareStatement(MOVE_CHAIN_ENDS)) {
            bind(move, 1, "uuid", ends, Head::accountId);
            bind(move, 2, "bigint", ends, Head::position);
            bindBytes(move, 3, ends, Head::chainHash);
            move.executeUpdate();
        }
    }

    private void insertLines(BareRows rows) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT_LINES)) {
            insert.setObject(1, rows.orderedOn());
            bind(insert, 2, "uuid", rows.lines(), of -> of.head().accountId());
            bind(insert, 3, "uuid", rows.lines(), of -> of.head().id());
            bind(insert, 4, "int", rows.lines(), of -> of.line().lineNumber());
            bind(insert, 5, "text", rows.lines(), of -> of.line().product());
            bind(insert, 6, "numeric", rows.lines(), of -> of.line().quantity());
            bind(insert, 7, "numeric", rows.lines(), of -> of.line().unitPrice());
            insert.executeUpdate();
        }
    }

    private static <T> void bind(
            PreparedStatement insert, int index, String type, List<T> rows, Function<T, Object> column)
            throws SQLException {
        Object[] values = rows.stream().map(column).toArray();
        insert.setArray(index, insert.getConnection().createArrayOf(type, values));
    }

    private static void bindBytes(PreparedStatement insert, int index, List<Head> rows, Function<Head, byte[]> column)
            throws SQLException {
        byte[][] values = rows.stream().map(column).toArray(byte[][]::new);
        insert.setArray(index, insert.getConnection().createArrayOf("bytea", values));
    }
}
