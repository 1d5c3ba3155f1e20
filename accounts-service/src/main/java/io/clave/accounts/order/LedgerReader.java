package io.clave.accounts.order;

import io.clave.accounts.price.PriceJson;
import io.clave.platform.database.Columns;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** Reads the ledger of an account for its verification. */
@Singleton
class LedgerReader {

    /** A place in the chain; without a day where the month was detached, without a position before the chain began. */
    record Place(
            @Nullable Long position,
            byte @Nullable [] hash,
            @Nullable LocalDate day,
            UUID id,
            int revision) {}

    /** Names a revision within an account. */
    record RevisionKey(UUID id, int revision) {}

    private static final String SLICE = """
             r JOIN unnest(CAST(:days AS date[]), CAST(:ids AS uuid[]), CAST(:revisions AS int[]))
                    AS k (day, order_key, number)
               ON r.ordered_on = k.day AND r.id = k.order_key AND r.revision = k.number
            WHERE r.account_id = :account\s""";

    private static final String HEAD = """
            revision, digest, type, status, ordered_at, due_on, currency, credited_order_id, net_amount, quantity,
            line_count, ordered_quantity, delivered_quantity, open_quantity, dated_quantity, promised_quantity,
            on_time_quantity, quantity_days, next_promised_on, reporting_currency, reporting_amount, rate,
            rate_date, price_items, recorded_at, source, order_id""";

    private final Jdbi jdbi;

    LedgerReader(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    ChainHead head(UUID account) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT position, chain_hash, unsealed FROM ledger_head WHERE account_id = :account")
                .bind("account", account)
                .map((row, context) -> new ChainHead(row.getLong(1), row.getBytes(2), row.getLong(3)))
                .findOne()
                .orElse(ChainHead.NEW));
    }

    List<Place> places(UUID account) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT position, chain_hash, ordered_on, id, revision FROM order_revision WHERE account_id = :account
                        UNION ALL
                        SELECT position, chain_hash, NULL, id, revision FROM ledger_archive
                        WHERE account_id = :account AND position IS NOT NULL
                        ORDER BY position""")
                .bind("account", account)
                .map((row, context) -> new Place(
                        (Long) row.getObject(1),
                        row.getBytes(2),
                        row.getObject(3, LocalDate.class),
                        row.getObject(4, UUID.class),
                        row.getInt(5)))
                .list());
    }

    Map<RevisionKey, RecordedOrder> revisions(UUID account, List<Place> slice) {
        Map<RevisionKey, RecordedOrder> found = new HashMap<>();
        jdbi.useHandle(handle -> of(handle.createQuery("SELECT r.* FROM order_revision" + SLICE), account, slice)
                .map((row, context) -> OrderRow.read(row))
                .forEach(order -> found.put(new RevisionKey(order.id(), order.revision()), order)));
        return found;
    }

    Map<RevisionKey, List<LedgerLine>> lines(UUID account, List<Place> slice) {
        Map<RevisionKey, Map<Integer, List<OrderDelivery>>> deliveries = deliveries(account, slice);
        Map<RevisionKey, List<LedgerLine>> lines = new HashMap<>();
        jdbi.useHandle(handle -> of(handle.createQuery("SELECT r.* FROM order_line" + SLICE), account, slice)
                .map((row, context) -> {
                    RevisionKey key = key(row);
                    List<OrderDelivery> delivered =
                            deliveries.getOrDefault(key, Map.of()).getOrDefault(row.getInt("line_number"), List.of());
                    return Map.entry(key, line(row, delivered));
                })
                .forEach(of -> lines.computeIfAbsent(of.getKey(), key -> new ArrayList<>())
                        .add(of.getValue())));
        return lines;
    }

    /** Orders that are not what their last revision says; of what was detached nothing can be said. */
    List<LedgerFault> changedOrders(UUID account, int limit) {
        String head = HEAD.replaceAll("(\\w+)", "o.$1");
        String last = HEAD.replaceAll("(\\w+)", "r.$1");
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT COALESCE(o.order_id, r.order_id), COALESCE(o.revision, r.revision)
                        FROM (SELECT * FROM customer_order WHERE account_id = :account) o
                        FULL JOIN (SELECT DISTINCT ON (id) * FROM order_revision WHERE account_id = :account
                                   ORDER BY id, revision DESC) r ON r.id = o.id
                        WHERE (%s) IS DISTINCT FROM (%s)
                          AND NOT EXISTS (SELECT FROM ledger_archive a WHERE a.account_id = :account AND a.id = o.id
                                                                         AND a.revision = o.revision)
                        ORDER BY 1 LIMIT :limit""".formatted(head, last))
                .bind("account", account)
                .bind("limit", limit)
                .map((row, context) ->
                        new LedgerFault(LedgerFaultKind.ORDER_CHANGED, null, row.getString(1), row.getInt(2)))
                .list());
    }

    private Map<RevisionKey, Map<Integer, List<OrderDelivery>>> deliveries(UUID account, List<Place> slice) {
        Map<RevisionKey, Map<Integer, List<OrderDelivery>>> deliveries = new HashMap<>();
        String sql = "SELECT r.* FROM order_delivery" + SLICE + "ORDER BY r.delivery_number";
        jdbi.useHandle(handle -> of(handle.createQuery(sql), account, slice)
                .map((row, context) -> deliveries
                        .computeIfAbsent(key(row), key -> new HashMap<>())
                        .computeIfAbsent(row.getInt("line_number"), line -> new ArrayList<>())
                        .add(new OrderDelivery(
                                row.getObject("delivered_on", LocalDate.class), row.getBigDecimal("quantity"))))
                .list());
        return deliveries;
    }

    private static LedgerLine line(ResultSet row, List<OrderDelivery> deliveries) throws SQLException {
        OrderLine line = new OrderLine(
                row.getInt("line_number"),
                row.getString("product"),
                row.getBigDecimal("quantity"),
                row.getBigDecimal("returned_quantity"),
                row.getBigDecimal("unit_price"),
                row.getObject("promised_on", LocalDate.class),
                deliveries,
                PriceJson.components(row.getString("price_components")));
        BigDecimal delivered = row.getBigDecimal("delivered_quantity");
        return new LedgerLine(line, row.getBigDecimal("net_amount"), delivered);
    }

    private static RevisionKey key(ResultSet row) throws SQLException {
        return new RevisionKey(row.getObject("id", UUID.class), row.getInt("revision"));
    }

    private static Query of(Query query, UUID account, List<Place> slice) {
        Columns<Place> columns = new Columns<>(slice);
        columns.bind(query, "days", LocalDate.class, Place::day)
                .bind(query, "ids", UUID.class, Place::id)
                .bind(query, "revisions", Integer.class, Place::revision);
        return query.bind("account", account);
    }
}
