package io.clave.accounts.order;

import io.clave.accounts.order.OrderLedger.Entry;
import io.clave.platform.database.ByteArrays;
import io.clave.platform.database.Columns;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Update;

/** The ledger's writes, one statement for any number of orders; keys are sorted against deadlocks. */
@Singleton
class OrderRepository {

    private static final String NEW_HEADS = """
            unnest(:sources, :orderIds, :ids, :accounts, :revisions, :digests, :types, :statuses, :orderedAts, :dueOns,
                   :currencies, :amounts, :quantities, :lineCounts, :recordedAts)
              AS n (source, order_id, id, account_id, revision, digest, type, status, ordered_at, due_on, currency,
                    net_amount, quantity, line_count, recorded_at)
            """;

    /** A line with the revision that it belongs to. */
    private record LineOf(RecordedOrder order, OrderLine line) {}

    private final Jdbi jdbi;

    OrderRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    Map<OrderKey, OrderHead> lockHeads(Collection<OrderKey> keys) {
        Map<OrderKey, OrderHead> heads = new HashMap<>();
        jdbi.useHandle(handle -> handle.createQuery("""
                        SELECT source, order_id, id, account_id, revision, digest FROM customer_order
                        WHERE (source, order_id) IN (SELECT * FROM unnest(:sources, :orderIds))
                        ORDER BY source, order_id FOR UPDATE""")
                .bindArray(
                        "sources",
                        String.class,
                        keys.stream().map(OrderKey::source).toList())
                .bindArray(
                        "orderIds",
                        String.class,
                        keys.stream().map(OrderKey::orderId).toList())
                .map((row, context) -> Map.entry(
                        new OrderKey(row.getString(1), row.getString(2)),
                        new OrderHead(
                                row.getObject(3, UUID.class),
                                row.getObject(4, UUID.class),
                                row.getInt(5),
                                row.getBytes(6))))
                .forEach(head -> heads.put(head.getKey(), head.getValue())));
        return heads;
    }

    void open(Collection<RecordedOrder> orders) {
        String sql = """
                INSERT INTO customer_order (source, order_id, id, account_id, revision, digest, type, status, ordered_at,
                                            due_on, currency, net_amount, quantity, line_count, recorded_at)
                SELECT * FROM %s ORDER BY source, order_id
                ON CONFLICT (source, order_id) DO NOTHING""".formatted(NEW_HEADS);
        int opened = jdbi.withHandle(handle -> bindHeads(handle, sql, orders).execute());
        if (opened < orders.size()) {
            throw new SimultaneousPush();
        }
    }

    void raise(Collection<RecordedOrder> orders) {
        String sql = """
                UPDATE customer_order o SET revision = n.revision, digest = n.digest, type = n.type, status = n.status,
                       ordered_at = n.ordered_at, due_on = n.due_on, currency = n.currency, net_amount = n.net_amount,
                       quantity = n.quantity, line_count = n.line_count, recorded_at = n.recorded_at
                FROM %s WHERE o.source = n.source AND o.order_id = n.order_id""".formatted(NEW_HEADS);
        if (!orders.isEmpty()) {
            jdbi.useHandle(handle -> bindHeads(handle, sql, orders).execute());
        }
    }

    void appendRevisions(List<Entry> entries) {
        String sql = """
                INSERT INTO order_revision (account_id, ordered_on, id, revision, digest, type, status, ordered_at, due_on,
                                            currency, net_amount, quantity, line_count, recorded_at)
                SELECT account_id, (ordered_at AT TIME ZONE 'UTC')::date, id, revision, digest, type, status, ordered_at,
                       due_on, currency, net_amount, quantity, line_count, recorded_at
                FROM %s""".formatted(NEW_HEADS);
        List<RecordedOrder> orders = entries.stream().map(Entry::order).toList();
        jdbi.useHandle(handle -> bindHeads(handle, sql, orders).execute());
    }

    void appendLines(List<Entry> entries) {
        List<LineOf> lines = new ArrayList<>();
        entries.forEach(entry -> entry.lines().forEach(line -> lines.add(new LineOf(entry.order(), line))));
        String sql = """
                INSERT INTO order_line (account_id, ordered_on, id, revision, line_number, product, quantity,
                                        returned_quantity, unit_price, net_amount)
                SELECT * FROM unnest(:accounts, :days, :ids, :revisions, :numbers, :products, :quantities, :returned,
                                     :prices, :amounts)""";
        jdbi.useHandle(handle -> {
            Update insert = handle.createUpdate(sql);
            new Columns<>(lines)
                    .bind(insert, "accounts", UUID.class, of -> of.order().accountId())
                    .bind(insert, "days", LocalDate.class, of -> of.order().orderedOn())
                    .bind(insert, "ids", UUID.class, of -> of.order().id())
                    .bind(insert, "revisions", Integer.class, of -> of.order().revision())
                    .bind(insert, "numbers", Integer.class, of -> of.line().lineNumber())
                    .bind(insert, "products", String.class, of -> of.line().product())
                    .bind(
                            insert,
                            "quantities",
                            BigDecimal.class,
                            of -> of.line().quantity())
                    .bind(insert, "returned", BigDecimal.class, of -> of.line().returnedQuantity())
                    .bind(insert, "prices", BigDecimal.class, of -> of.line().unitPrice())
                    .bind(insert, "amounts", BigDecimal.class, of -> of.line().netAmount());
            insert.execute();
        });
    }

    private static Update bindHeads(Handle handle, String sql, Collection<RecordedOrder> orders) {
        Update update = handle.createUpdate(sql);
        new Columns<>(orders)
                .bind(update, "sources", String.class, RecordedOrder::source)
                .bind(update, "orderIds", String.class, RecordedOrder::orderId)
                .bind(update, "ids", UUID.class, RecordedOrder::id)
                .bind(update, "accounts", UUID.class, RecordedOrder::accountId)
                .bind(update, "revisions", Integer.class, RecordedOrder::revision)
                .bind(update, "types", String.class, order -> order.type().name())
                .bind(update, "statuses", String.class, order -> order.status().name())
                .bind(update, "orderedAts", Instant.class, RecordedOrder::orderedAt)
                .bind(update, "dueOns", LocalDate.class, RecordedOrder::dueOn)
                .bind(update, "currencies", String.class, RecordedOrder::currency)
                .bind(update, "amounts", BigDecimal.class, RecordedOrder::netAmount)
                .bind(update, "quantities", BigDecimal.class, RecordedOrder::quantity)
                .bind(update, "lineCounts", Integer.class, RecordedOrder::lineCount)
                .bind(update, "recordedAts", Instant.class, RecordedOrder::recordedAt);
        update.bind(
                "digests",
                ByteArrays.of(orders.stream().map(RecordedOrder::digest).toList()));
        return update;
    }
}
