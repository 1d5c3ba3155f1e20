package io.clave.scoring.priority;

import io.clave.platform.database.SqlArray;
import io.clave.scoring.database.Column;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Overrides in the database; they are added and never changed, so that past rankings can be explained. */
@Singleton
class OverrideRepository {

    private static final String SELECT =
            "SELECT id, source, order_id, score, reason, author, created_at, expires_at FROM priority_override o ";

    private final Jdbi jdbi;

    OverrideRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    void add(PriorityOverride override) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO priority_override (id, source, order_id, score, reason, author, created_at, expires_at)
                        VALUES (:id, :source, :orderId, :score, :reason, :author, :createdAt, :expiresAt)""")
                .bind("id", override.id())
                .bind("source", override.source())
                .bind("orderId", override.orderId())
                .bind("score", override.score())
                .bind("reason", override.reason())
                .bind("author", override.author())
                .bind("createdAt", Timestamp.from(override.createdAt()))
                .bind("expiresAt", Timestamp.from(override.expiresAt()))
                .execute());
    }

    /** The override of each order in force at a moment; of several the one given last. */
    Map<OrderToRank.Key, PriorityOverride> inForce(Collection<OrderToRank.Key> orders, Instant moment) {
        List<OrderToRank.Key> keys = List.copyOf(orders);
        Map<OrderToRank.Key, PriorityOverride> found = new HashMap<>();
        jdbi.useHandle(handle -> handle.createQuery(SELECT + """
                        JOIN unnest(:sources, :orderIds) AS wanted (s, i) ON o.source = wanted.s AND o.order_id = wanted.i
                        WHERE o.created_at <= :moment AND o.expires_at > :moment
                        ORDER BY o.created_at, o.id""")
                .bind("sources", SqlArray.of(String.class, Column.of(keys, OrderToRank.Key::source)))
                .bind("orderIds", SqlArray.of(String.class, Column.of(keys, OrderToRank.Key::orderId)))
                .bind("moment", Timestamp.from(moment))
                .map((row, context) -> read(row))
                .forEach(override -> found.put(override.key(), override)));
        return found;
    }

    /** The latest first; before an id if one is given. */
    List<PriorityOverride> list(@Nullable String source, @Nullable String orderId, @Nullable UUID before, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT + """
                        WHERE (CAST(:source AS text) IS NULL OR source = :source)
                          AND (CAST(:orderId AS text) IS NULL OR order_id = :orderId)
                          AND (CAST(:before AS uuid) IS NULL OR id < :before)
                        ORDER BY id DESC LIMIT :limit""")
                .bind("source", source)
                .bind("orderId", orderId)
                .bind("before", before)
                .bind("limit", limit)
                .map((row, context) -> read(row))
                .list());
    }

    private static PriorityOverride read(ResultSet row) throws SQLException {
        return new PriorityOverride(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getString(3),
                row.getBigDecimal(4),
                row.getString(5),
                row.getString(6),
                row.getTimestamp(7).toInstant(),
                row.getTimestamp(8).toInstant());
    }
}
