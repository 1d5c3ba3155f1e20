package io.clave.accounts.order;

import io.clave.accounts.price.PriceJson;
import io.clave.accounts.rate.LockedRate;
import io.clave.accounts.rate.RateKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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
                day(orderedAt),
                row.getObject("due_on", LocalDate.class),
                row.getString("currency"),
                row.getString("credited_order_id"),
                row.getBigDecimal("net_amount"),
                row.getBigDecimal("quantity"),
                row.getInt("line_count"),
                fulfilment(row),
                rate(row),
                PriceJson.items(row.getString("price_items")),
                row.getTimestamp("recorded_at").toInstant());
    }

    static OrderHead head(ResultSet row) throws SQLException {
        return new OrderHead(
                row.getObject("id", UUID.class),
                row.getObject("account_id", UUID.class),
                row.getInt("revision"),
                row.getBytes("digest"),
                new RateKey(
                        row.getString("currency"),
                        day(row.getTimestamp("ordered_at").toInstant())),
                rate(row));
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

    private static @Nullable LockedRate rate(ResultSet row) throws SQLException {
        String reporting = row.getString("reporting_currency");
        return reporting == null
                ? null
                : new LockedRate(reporting, row.getBigDecimal("rate"), row.getObject("rate_date", LocalDate.class));
    }

    private static LocalDate day(Instant instant) {
        return instant.atZone(ZoneOffset.UTC).toLocalDate();
    }
}
