package io.clave.accounts.order;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;

/** A row of orders or of their revisions, with the order's key beside it. */
final class OrderRow {

    private OrderRow() {}

    static RecordedOrder read(ResultSet row) throws SQLException {
        Instant orderedAt = row.getTimestamp("ordered_at").toInstant();
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
                orderedAt.atZone(ZoneOffset.UTC).toLocalDate(),
                row.getObject("due_on", LocalDate.class),
                row.getString("currency"),
                row.getString("credited_order_id"),
                row.getBigDecimal("net_amount"),
                row.getBigDecimal("quantity"),
                row.getInt("line_count"),
                fulfilment(row),
                row.getTimestamp("recorded_at").toInstant());
    }

    static Fulfilment fulfilment(ResultSet row) throws SQLException {
        return new Fulfilment(
                row.getBigDecimal("ordered_quantity"),
                row.getBigDecimal("delivered_quantity"),
                row.getBigDecimal("open_quantity"),
                row.getBigDecimal("dated_quantity"),
                row.getBigDecimal("promised_quantity"),
                row.getBigDecimal("on_time_quantity"),
                row.getBigDecimal("quantity_days"),
                row.getObject("next_promised_on", LocalDate.class));
    }
}
