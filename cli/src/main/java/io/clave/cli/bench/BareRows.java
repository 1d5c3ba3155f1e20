package io.clave.cli.bench;

import io.clave.cli.api.OrderDocument;
import io.clave.cli.api.OrderDocument.OrderLine;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.Function;

/** The rows of one commit. */
record BareRows(List<Head> heads, List<Line> lines) {

    static final String SOURCE = "bench-bare";

    private static final String INSERT_HEADS = """
            INSERT INTO customer_order (source, order_id, id, account_id, revision, digest, type, status, ordered_at,
                                        due_on, currency, net_amount, quantity, line_count, recorded_at)
            SELECT ?, order_id, id, account_id, 1, digest, 'ORDER', 'DELIVERED', ?, NULL, 'EUR', net_amount, quantity,
                   line_count, ?
            FROM unnest(?, ?, ?, ?, ?, ?, ?) AS n (order_id, id, account_id, digest, net_amount, quantity, line_count)
            ON CONFLICT (source, order_id) DO NOTHING
            """;
    private static final String INSERT_REVISIONS = """
            INSERT INTO order_revision (source, order_id, account_id, ordered_on, id, revision, digest, type, status,
                                        ordered_at, due_on, currency, net_amount, quantity, line_count, recorded_at)
            SELECT 'bench-bare', order_id, account_id, ?, id, 1, digest, 'ORDER', 'DELIVERED', ?, NULL, 'EUR', net_amount, quantity,
                   line_count, ?
            FROM unnest(?, ?, ?, ?, ?, ?, ?) AS n (order_id, id, account_id, digest, net_amount, quantity, line_count)
            ON CONFLICT DO NOTHING
            """;
    private static final String INSERT_LINES = """
            INSERT INTO order_line (account_id, ordered_on, id, revision, line_number, product, quantity,
                                    returned_quantity, unit_price, net_amount)
            SELECT account_id, ?, id, 1, line_number, product, quantity, 0, unit_price, quantity * unit_price
            FROM unnest(?, ?, ?, ?, ?, ?) AS n (account_id, id, line_number, product, quantity, unit_price)
            ON CONFLICT DO NOTHING
            """;

    /** An order as its row has it. */
    record Head(OrderDocument order, UUID id, UUID accountId, byte[] digest, Instant recordedAt) {

        BigDecimal quantity() {
            return order.lines().stream().map(OrderLine::quantity).reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        LocalDate orderedOn() {
            return order.orderedAt().atZone(ZoneOffset.UTC).toLocalDate();
        }
    }

    /** A line and the order that it belongs to. */
    record Line(Head head, OrderLine line) {}

    static BareRows of(List<OrderDocument> orders, Map<String, UUID> accounts, Instant now, SplittableRandom random) {
        List<Head> heads =
                orders.stream().map(order -> head(order, accounts, now, random)).toList();
        List<Line> lines = new ArrayList<>();
        heads.forEach(head -> head.order().lines().forEach(line -> lines.add(new Line(head, line))));
        return new BareRows(heads, lines);
    }

    /** Makes room in the ledger for the month of the orders, as the service does when the first one arrives. */
    void createMonth(Connection connection) {
        try (PreparedStatement create = connection.prepareStatement("SELECT create_ledger_month(?)")) {
            create.setObject(1, heads.get(0).orderedOn());
            create.execute();
            connection.commit();
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
    }

    void insert(Connection connection) {
        try {
            insertHeads(connection);
            insertRevisions(connection);
            insertLines(connection);
            connection.commit();
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
    }

    private void insertHeads(Connection connection) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT_HEADS)) {
            insert.setString(1, SOURCE);
            bindHeads(insert, 2);
        }
    }

    private void insertRevisions(Connection connection) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT_REVISIONS)) {
            insert.setObject(1, heads.get(0).orderedOn());
            bindHeads(insert, 2);
        }
    }

    private void bindHeads(PreparedStatement insert, int first) throws SQLException {
        insert.setTimestamp(first, Timestamp.from(heads.get(0).order().orderedAt()));
        insert.setTimestamp(first + 1, Timestamp.from(heads.get(0).recordedAt()));
        bind(insert, first + 2, "text", heads, head -> head.order().orderId());
        bind(insert, first + 3, "uuid", heads, Head::id);
        bind(insert, first + 4, "uuid", heads, Head::accountId);
        byte[][] digests = heads.stream().map(Head::digest).toArray(byte[][]::new);
        insert.setArray(first + 5, insert.getConnection().createArrayOf("bytea", digests));
        bind(insert, first + 6, "numeric", heads, head -> head.order().netAmount());
        bind(insert, first + 7, "numeric", heads, Head::quantity);
        bind(insert, first + 8, "int", heads, head -> head.order().lines().size());
        insert.executeUpdate();
    }

    private void insertLines(Connection connection) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT_LINES)) {
            insert.setObject(1, heads.get(0).orderedOn());
            bind(insert, 2, "uuid", lines, of -> of.head().accountId());
            bind(insert, 3, "uuid", lines, of -> of.head().id());
            bind(insert, 4, "int", lines, of -> of.line().lineNumber());
            bind(insert, 5, "text", lines, of -> of.line().product());
            bind(insert, 6, "numeric", lines, of -> of.line().quantity());
            bind(insert, 7, "numeric", lines, of -> of.line().unitPrice());
            insert.executeUpdate();
        }
    }

    private static <T> void bind(
            PreparedStatement insert, int index, String type, List<T> rows, Function<T, Object> column)
            throws SQLException {
        Object[] values = rows.stream().map(column).toArray();
        insert.setArray(index, insert.getConnection().createArrayOf(type, values));
    }

    private static Head head(OrderDocument order, Map<String, UUID> accounts, Instant now, SplittableRandom random) {
        UUID account = Objects.requireNonNull(accounts.get(order.accountExternalId()));
        byte[] digest = new byte[32];
        random.nextBytes(digest);
        return new Head(order, uuidV7(now, random), account, digest, now);
    }

    /** Time first, so that rows of one moment are neighbours in the index; RFC 9562, section 5.7. */
    private static UUID uuidV7(Instant now, SplittableRandom random) {
        long time = (now.toEpochMilli() << 16) | 0x7000 | random.nextInt(0x1000);
        return new UUID(time, (random.nextLong() >>> 2) | Long.MIN_VALUE);
    }
}
