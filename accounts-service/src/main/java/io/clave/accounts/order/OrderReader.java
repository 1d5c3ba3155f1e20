package io.clave.accounts.order;

import jakarta.inject.Singleton;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Reads orders at their current revision. */
@Singleton
class OrderReader {

    private final Jdbi jdbi;

    OrderReader(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    Optional<RecordedOrder> find(OrderKey key) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT * FROM customer_order WHERE source = :source AND order_id = :orderId")
                .bind("source", key.source())
                .bind("orderId", key.orderId())
                .map((row, context) -> read(row))
                .findOne());
    }

    List<OrderLine> lines(RecordedOrder order) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT line_number, product, quantity, returned_quantity, unit_price FROM order_line
                        WHERE account_id = :account AND ordered_on = CAST(:day AS date) AND id = :id AND revision = :revision
                        ORDER BY line_number""")
                .bind("account", order.accountId())
                .bind("day", order.orderedOn().toString())
                .bind("id", order.id())
                .bind("revision", order.revision())
                .map((row, context) -> new OrderLine(
                        row.getInt(1),
                        row.getString(2),
                        row.getBigDecimal(3),
                        row.getBigDecimal(4),
                        row.getBigDecimal(5)))
                .list());
    }

    /** The newest first; after is the order time and id of the last one seen. */
    List<RecordedOrder> ofAccount(UUID accountId, @Nullable List<String> after, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT * FROM customer_order WHERE account_id = :account
                          AND (CAST(:afterId AS uuid) IS NULL
                               OR (ordered_at, id) < (CAST(:afterTime AS timestamptz), CAST(:afterId AS uuid)))
                        ORDER BY ordered_at DESC, id DESC LIMIT :limit""")
                .bind("account", accountId)
                .bind("afterTime", after == null ? null : after.get(0))
                .bind("afterId", after == null ? null : after.get(1))
                .bind("limit", limit)
                .map((row, context) -> read(row))
                .list());
    }

    private static RecordedOrder read(ResultSet row) throws SQLException {
        Instant orderedAt = row.getTimestamp("ordered_at").toInstant();
        Date dueOn = row.getDate("due_on");
        return new RecordedOrder(
                row.getObject("id", UUID.class),
                row.getObject("account_id", UUID.class),
                row.getString("source"),
                row.getString("order_id"),
                row.getInt("revision"),
                row.getBytes("digest"),
                OrderType.valueOf(row.getString("type")),
                OrderStatus.valueOf(row.getString("status")),
                orderedAt,
                orderedAt.atZone(java.time.ZoneOffset.UTC).toLocalDate(),
                dueOn == null ? null : dueOn.toLocalDate(),
                row.getString("currency"),
                row.getBigDecimal("net_amount"),
                row.getBigDecimal("quantity"),
                row.getInt("line_count"),
                row.getTimestamp("recorded_at").toInstant());
    }
}
