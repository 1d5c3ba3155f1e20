package io.clave.platform.outbox;

import io.clave.platform.database.SqlArray;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** The outbox in the database; every statement is set-based. */
@Singleton
class OutboxRepository {

    private final Jdbi jdbi;

    OutboxRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The first free sequence number of each account; its row stays locked until the end of the transaction. */
    Map<UUID, Long> reserveSequences(List<UUID> accountIds) {
        Map<UUID, Long> counts = new TreeMap<>();
        accountIds.forEach(id -> counts.merge(id, 1L, Long::sum));
        Map<UUID, Long> next = new HashMap<>();
        if (counts.isEmpty()) {
            return next;
        }
        jdbi.useHandle(handle -> handle.createQuery("""
                        INSERT INTO event_sequence AS s (account_id, last_value)
                        SELECT id, count FROM unnest(:ids, :counts) AS wanted (id, count) ORDER BY id
                        ON CONFLICT (account_id) DO UPDATE SET last_value = s.last_value + excluded.last_value
                        RETURNING account_id, last_value""")
                .bind("ids", SqlArray.of(UUID.class, counts.keySet()))
                .bind("counts", SqlArray.of(Long.class, counts.values()))
                .map((row, context) -> Map.entry(row.getObject(1, UUID.class), row.getLong(2)))
                .forEach(
                        last -> next.put(last.getKey(), last.getValue() - counts.getOrDefault(last.getKey(), 0L) + 1)));
        return next;
    }

    void add(List<OutboxRow> rows) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO outbox (shard, id, aggregatetype, aggregateid, type, sequence, occurred_at,
                                            traceparent, headers, payload)
                        SELECT * FROM unnest(:shards, :ids, :topics, :keys, :types, :sequences, :times,
                                             :traceparents, :headers, :payloads)""")
                .bind("shards", SqlArray.of(Short.class, rows, OutboxRow::shard))
                .bind("ids", SqlArray.of(UUID.class, rows, OutboxRow::id))
                .bind("topics", SqlArray.of(String.class, rows, OutboxRow::topic))
                .bind("keys", SqlArray.of(String.class, rows, OutboxRow::key))
                .bind("types", SqlArray.of(String.class, rows, OutboxRow::type))
                .bind("sequences", SqlArray.of(Long.class, rows, OutboxRow::sequence))
                .bind("times", SqlArray.of(Instant.class, rows, OutboxRow::occurredAt))
                .bind("traceparents", SqlArray.of(String.class, rows, OutboxRow::traceparent))
                .bind("headers", SqlArray.of(String.class, rows, OutboxRow::headers))
                .bind("payloads", SqlArray.of(byte[].class, rows, OutboxRow::payload))
                .execute());
    }
}
