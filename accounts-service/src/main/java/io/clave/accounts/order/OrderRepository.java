package io.clave.accounts.order;

import io.clave.accounts.price.PriceJson;
import io.clave.accounts.rate.LockedRate;
import io.clave.platform.database.Columns;
import io.clave.platform.database.SqlArray;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/** The writes of orders and their revisions, one statement for any number; keys are sorted against deadlocks. */
@Singleton
class OrderRepository {

    /** What a revision and the head of its order have in common. */
    private static final String STATE = """
            revision, digest, type, status, ordered_at, due_on, currency, credited_order_id, net_amount, quantity,
            line_count, ordered_quantity, delivered_quantity, open_quantity, dated_quantity, promised_quantity,
            on_time_quantity, quantity_days, next_promised_on, reporting_currency, reporting_amount, rate, rate_date,
            price_items, recorded_at""";

    private static final String NEW_STATES = """
            unnest(:sources, :orderIds, :ids, :accounts, :revisions, :digests, :types, :statuses, :orderedAts, :dueOns,
                   :currencies, :credited, :amounts, :quantities, :lineCounts, :ordered, :delivered, :open, :dated,
                   :promised, :onTime, :quantityDays, :nextPromised, :reportingCurrencies, :reportingAmounts, :rates,
                   :rateDates, CAST(:prices AS jsonb[]), :recordedAts)
              AS n (source, order_id, id, account_id, %s)
            """.formatted(STATE);

    private static final String NEW_REVISIONS = NEW_STATES
            .replace(":recordedAts)", ":recordedAts, :positions, :hashes)")
            .replace("recorded_at)", "recorded_at, position, chain_hash)");

    private static final String OPEN = """
            INSERT INTO customer_order (source, order_id, id, account_id, %s)
            SELECT * FROM %s ORDER BY source, order_id
            ON CONFLICT (source, order_id) DO NOTHING""".formatted(STATE, NEW_STATES);

    private static final String RAISE = """
            UPDATE customer_order o SET (%s) = ROW (%s)
            FROM %s WHERE o.source = n.source AND o.order_id = n.order_id""".formatted(STATE, STATE.replaceAll("(\\w+)", "n.$1"), NEW_STATES);

    private static final String APPEND = """
            INSERT INTO order_revision (source, order_id, account_id, ordered_on, id, %s, position, chain_hash)
            SELECT source, order_id, account_id, (ordered_at AT TIME ZONE 'UTC')::date, id, %s, position, chain_hash
            FROM %s""".formatted(STATE, STATE, NEW_REVISIONS);

    private final Jdbi jdbi;

    OrderRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    Map<OrderKey, OrderHead> lockHeads(Collection<OrderKey> keys) {
        Map<OrderKey, OrderHead> heads = new HashMap<>();
        jdbi.useHandle(handle -> handle.createQuery("""
                        SELECT source, order_id, id, account_id, revision, digest, currency, ordered_at, reporting_currency,
                               rate, rate_date FROM customer_order
                        WHERE (source, order_id) IN (
                            SELECT * FROM unnest(CAST(:sources AS text[]), CAST(:orderIds AS text[])))
                        ORDER BY source, order_id FOR UPDATE""")
                .bind("sources", SqlArray.of(String.class, keys, OrderKey::source))
                .bind("orderIds", SqlArray.of(String.class, keys, OrderKey::orderId))
                .map((row, context) -> Map.entry(new OrderKey(row.getString(1), row.getString(2)), OrderRow.head(row)))
                .forEach(head -> heads.put(head.getKey(), head.getValue())));
        return heads;
    }

    void open(Collection<RecordedOrder> orders) {
        if (write(OPEN, orders) < orders.size()) {
            throw new SimultaneousPush();
        }
    }

    void raise(Collection<RecordedOrder> orders) {
        write(RAISE, orders);
    }

    void appendRevisions(List<SealedRevision> revisions) {
        jdbi.useHandle(handle -> bind(
                        handle,
                        APPEND,
                        revisions.stream().map(SealedRevision::order).toList())
                .bind("positions", SqlArray.of(Long.class, revisions, SealedRevision::position))
                .bind("hashes", SqlArray.of(byte[].class, revisions, SealedRevision::hash))
                .execute());
    }

    private int write(String sql, Collection<RecordedOrder> orders) {
        return orders.isEmpty()
                ? 0
                : jdbi.withHandle(handle -> bind(handle, sql, orders).execute());
    }

    private static Update bind(Handle handle, String sql, Collection<RecordedOrder> orders) {
        Update update = handle.createUpdate(sql);
        Columns<RecordedOrder> columns = new Columns<>(orders)
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
                .bind(update, "credited", String.class, RecordedOrder::creditedOrderId)
                .bind(update, "amounts", BigDecimal.class, RecordedOrder::netAmount)
                .bind(update, "quantities", BigDecimal.class, RecordedOrder::quantity)
                .bind(update, "lineCounts", Integer.class, RecordedOrder::lineCount)
                .bind(update, "prices", String.class, order -> PriceJson.write(order.prices()))
                .bind(update, "recordedAts", Instant.class, RecordedOrder::recordedAt);
        bindFulfilment(update, columns);
        bindRate(update, columns);
        return update.bind("digests", SqlArray.of(byte[].class, orders, RecordedOrder::digest));
    }

    private static void bindFulfilment(Update update, Columns<RecordedOrder> columns) {
        columns.bind(update, "ordered", BigDecimal.class, units(Fulfilment::orderedQuantity))
                .bind(update, "delivered", BigDecimal.class, units(Fulfilment::deliveredQuantity))
                .bind(update, "open", BigDecimal.class, units(Fulfilment::openQuantity))
                .bind(update, "dated", BigDecimal.class, units(Fulfilment::datedQuantity))
                .bind(update, "promised", BigDecimal.class, units(Fulfilment::promisedQuantity))
                .bind(update, "onTime", BigDecimal.class, units(Fulfilment::onTimeQuantity))
                .bind(update, "quantityDays", BigDecimal.class, units(Fulfilment::quantityDays))
                .bind(
                        update,
                        "nextPromised",
                        LocalDate.class,
                        order -> order.fulfilment().nextPromisedOn());
    }

    private static void bindRate(Update update, Columns<RecordedOrder> columns) {
        columns.bind(update, "reportingCurrencies", String.class, ofRate(LockedRate::reportingCurrency))
                .bind(update, "reportingAmounts", BigDecimal.class, RecordedOrder::reportingAmount)
                .bind(update, "rates", BigDecimal.class, ofRate(LockedRate::rate))
                .bind(update, "rateDates", LocalDate.class, ofRate(LockedRate::day));
    }

    private static <T> Function<RecordedOrder, @Nullable T> ofRate(Function<LockedRate, T> member) {
        return order -> order.rate() == null ? null : member.apply(order.rate());
    }

    private static Function<RecordedOrder, BigDecimal> units(Function<Fulfilment, BigDecimal> figure) {
        return order -> figure.apply(order.fulfilment());
    }
}
