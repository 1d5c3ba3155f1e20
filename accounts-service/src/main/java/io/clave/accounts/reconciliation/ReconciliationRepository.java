package io.clave.accounts.reconciliation;

import io.clave.platform.database.Columns;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Control totals, their items and findings as stored. */
@Singleton
class ReconciliationRepository {

    private static final String THIS = " WHERE source = :source AND day = :day AND currency = :currency";

    private final Jdbi jdbi;

    ReconciliationRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Keeps a control total in the place of the one before, locked until the end of the transaction. */
    void post(ControlKey key, ControlTotal total, String who, Instant now) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO reconciliation AS r VALUES (:source, :day, :currency, 1, :orders, :amount, :itemised, :who,
                            CAST(:now AS timestamptz), 'DIFFERENT', 0, 0, 0, CAST(:now AS timestamptz))
                        ON CONFLICT (source, day, currency) DO UPDATE SET version = r.version + 1,
                            expected_orders = excluded.expected_orders, expected_amount = excluded.expected_amount,
                            itemised = excluded.itemised, posted_by = excluded.posted_by, posted_at = excluded.posted_at""")
                .bind("source", key.source())
                .bind("day", key.day())
                .bind("currency", key.currency())
                .bind("orders", total.orders())
                .bind("amount", total.netAmount())
                .bind("itemised", total.items() != null)
                .bind("who", who)
                .bind("now", now.toString())
                .execute());
        replaceItems(key, total.items() == null ? List.of() : total.items());
    }

    Optional<Reconciliation> find(ControlKey key, boolean locked) {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT * FROM reconciliation" + THIS + (locked ? " FOR UPDATE" : ""))
                        .bind("source", key.source())
                        .bind("day", key.day())
                        .bind("currency", key.currency())
                        .map((row, context) -> read(row))
                        .findOne());
    }

    /** The one that differs and was compared longest ago, before that time; locked, and not one that somebody else has locked. */
    Optional<Reconciliation> lockDifferent(Instant before) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT * FROM reconciliation WHERE state = 'DIFFERENT' AND compared_at < CAST(:before AS timestamptz)
                        ORDER BY compared_at LIMIT 1 FOR UPDATE SKIP LOCKED""")
                .bind("before", before.toString())
                .map((row, context) -> read(row))
                .findOne());
    }

    void compare(Reconciliation posted, Instant now) {
        jdbi.useHandle(handle -> Comparison.store(handle, posted.key(), posted.itemised(), now));
    }

    /** The latest days first; after is the last one seen. */
    List<Reconciliation> list(ReconciliationFilter filter, @Nullable ControlKey after, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT * FROM reconciliation
                        WHERE (CAST(:state AS text) IS NULL OR state = :state)
                          AND (CAST(:source AS text) IS NULL OR source = :source)
                          AND (CAST(:from AS date) IS NULL OR day >= :from)
                          AND (CAST(:until AS date) IS NULL OR day <= :until)
                          AND (CAST(:afterDay AS date) IS NULL OR day < :afterDay
                               OR (day = :afterDay AND (source, currency) > (:afterSource, :afterCurrency)))
                        ORDER BY day DESC, source, currency LIMIT :limit""")
                .bind("state", filter.state() == null ? null : filter.state().name())
                .bind("source", filter.source())
                .bind("from", filter.from())
                .bind("until", filter.until())
                .bind("afterDay", after == null ? null : after.day())
                .bind("afterSource", after == null ? null : after.source())
                .bind("afterCurrency", after == null ? null : after.currency())
                .bind("limit", limit)
                .map((row, context) -> read(row))
                .list());
    }

    /** By order; after is the order and kind of the last one seen. */
    List<Finding> findings(ControlKey key, @Nullable List<String> after, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT * FROM reconciliation_finding" + THIS + """
                         AND (CAST(:afterOrder AS text) IS NULL OR (order_id, kind) > (:afterOrder, :afterKind))
                        ORDER BY order_id, kind LIMIT :limit""")
                .bind("source", key.source())
                .bind("day", key.day())
                .bind("currency", key.currency())
                .bind("afterOrder", after == null ? null : after.get(0))
                .bind("afterKind", after == null ? null : after.get(1))
                .bind("limit", limit)
                .map((row, context) -> new Finding(
                        row.getString("order_id"),
                        FindingKind.valueOf(row.getString("kind")),
                        row.getObject("expected_revision", Integer.class),
                        row.getObject("found_revision", Integer.class),
                        row.getBigDecimal("expected_amount"),
                        row.getBigDecimal("found_amount"),
                        row.getString("code"),
                        row.getString("detail")))
                .list());
    }

    private void replaceItems(ControlKey key, List<ControlItem> items) {
        jdbi.useHandle(handle -> {
            handle.createUpdate("DELETE FROM reconciliation_item" + THIS)
                    .bind("source", key.source())
                    .bind("day", key.day())
                    .bind("currency", key.currency())
                    .execute();
            var insert = handle.createUpdate("""
                            INSERT INTO reconciliation_item
                            SELECT :source, CAST(:day AS date), :currency, n.* FROM unnest(:orders, :revisions, :amounts) n""")
                    .bind("source", key.source())
                    .bind("day", key.day())
                    .bind("currency", key.currency());
            new Columns<>(items)
                    .bind(insert, "orders", String.class, ControlItem::orderId)
                    .bind(insert, "revisions", Integer.class, ControlItem::revision)
                    .bind(insert, "amounts", BigDecimal.class, ControlItem::netAmount);
            insert.execute();
        });
    }

    private static Reconciliation read(ResultSet row) throws SQLException {
        return new Reconciliation(
                new ControlKey(
                        row.getString("source"), row.getObject("day", LocalDate.class), row.getString("currency")),
                row.getLong("version"),
                row.getLong("expected_orders"),
                row.getBigDecimal("expected_amount"),
                row.getBoolean("itemised"),
                row.getString("posted_by"),
                row.getTimestamp("posted_at").toInstant(),
                ReconciliationState.valueOf(row.getString("state")),
                row.getLong("found_orders"),
                row.getBigDecimal("found_amount"),
                row.getLong("findings"),
                row.getTimestamp("compared_at").toInstant());
    }
}
