package io.clave.accounts.order;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/**
 * The orders of an account from a day and before another, as they are now or as they were known at an instant: each at its highest
 * revision recorded until then.
 */
record KnownOrders(
        UUID accountId,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable Instant asOf) {

    private static final String NOW = "customer_order WHERE account_id = :account";
    private static final String THEN = """
            (SELECT DISTINCT ON (id) * FROM order_revision
             WHERE account_id = :account AND recorded_at <= CAST(:asOf AS timestamptz) ORDER BY id, revision DESC) r
            WHERE true""";
    private static final String ORDERS = """
            (SELECT * FROM %s
               AND (CAST(:from AS timestamptz) IS NULL OR ordered_at >= CAST(:from AS timestamptz))
               AND (CAST(:until AS timestamptz) IS NULL OR ordered_at < CAST(:until AS timestamptz)))""";

    /** A query with the place of these orders, %s, among its tables. */
    Query query(Handle handle, String sql) {
        Query query = handle.createQuery(sql.formatted(ORDERS.formatted(asOf == null ? NOW : THEN)))
                .bind("account", accountId)
                .bind("from", OrderFilter.startOf(from))
                .bind("until", OrderFilter.startOf(until));
        return asOf == null ? query : query.bind("asOf", asOf.toString());
    }
}
