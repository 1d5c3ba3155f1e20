package io.clave.platform.outbox;

import io.clave.platform.database.ByteArrays;
import jakarta.inject.Singleton;
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
                .bindArray("ids", UUID.class, counts.keySet())
                .bindArray("counts", Long.class, counts.values())
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
                .bindArray(
                        "shards",
                        Short.class,
                        rows.stream().map(OutboxRow::shard).toList())
                .bindArray("ids", UUID.class, rows.stream().map(OutboxRow::id).toList())
                .bindArray(
                        "topics",
                        String.class,
                        rows.stream().map(OutboxRow::topic).toList())
                .bindArray(
                        "keys", String.class, rows.stream().map(OutboxRow::key).toList())
                .bindArray(
                        "types",
                        String.class,
                        rows.stream().map(OutboxRow::type).toList())
                .bindArray(
                        "sequences",
                        Long.class,
                        rows.stream().map(OutboxRow::sequence).toList())
                .bindArray(
                        "times",
                        java.time.Instant.class,
                        rows.stream().map(OutboxRow::occurredAt).toList())
                .bindArray(
                        "traceparents",
                        String.class,
                        rows.stream().map(OutboxRow::traceparent).toList())
                .bindArray(
                        "headers",
                        String.class,
                        rows.stream().map(OutboxRow::headers).toList())
                .bind(
                        "payloads",
                        ByteArrays.of(rows.stream().map(OutboxRow::payload).toList()))
                .execute());
    }
}
