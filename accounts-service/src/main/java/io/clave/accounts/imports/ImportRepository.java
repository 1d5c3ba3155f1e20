package io.clave.accounts.imports;

import io.clave.accounts.intake.Outcome;
import io.clave.accounts.intake.UnknownAccountPolicy;
import io.clave.platform.database.ByteArrays;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Imports in the database. */
@Singleton
class ImportRepository {

    /** A chunk that waits. */
    record StoredChunk(int number, byte[] content) {}

    private final Jdbi jdbi;
    private final Clock clock;

    ImportRepository(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    void insert(UUID id, String source, ImportFormat format, boolean dryRun, @Nullable UnknownAccountPolicy policy) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO order_import (id, source, format, dry_run, policy, state, created_at, updated_at)
                        VALUES (:id, :source, :format, :dryRun, :policy, 'RECEIVING', CAST(:now AS timestamptz), CAST(:now AS timestamptz))""")
                .bind("id", id)
                .bind("source", source)
                .bind("format", format.name())
                .bind("dryRun", dryRun)
                .bind("policy", policy == null ? null : policy.name())
                .bind("now", now())
                .execute());
    }

    void addChunk(UUID id, int number, List<ImportRow> rows) {
        jdbi.useHandle(handle -> {
            handle.createUpdate("INSERT INTO order_import_chunk VALUES (:id, :number, :content)")
                    .bind("id", id)
                    .bind("number", number)
                    .bind("content", Chunk.write(rows))
                    .execute();
            handle.createUpdate("""
                            UPDATE order_import SET rows_received = rows_received + :rows, updated_at = CAST(:now AS timestamptz)
                            WHERE id = :id""")
                    .bind("id", id)
                    .bind("rows", rows.size())
                    .bind("now", now())
                    .execute();
        });
    }

    void setState(UUID id, ImportState state, @Nullable String detail) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        UPDATE order_import SET state = :state, detail = :detail, updated_at = CAST(:now AS timestamptz)
                        WHERE id = :id""")
                .bind("id", id)
                .bind("state", state.name())
                .bind("detail", detail)
                .bind("now", now())
                .execute());
    }

    Optional<OrderImport> find(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT * FROM order_import WHERE id = :id")
                .bind("id", id)
                .map((row, context) -> read(row))
                .findOne());
    }

    /** The oldest import that waits or was interrupted, locked for this transaction; none that another replica works on. */
    Optional<OrderImport> lockNext() {
        return jdbi.withHandle(handle ->
                handle.createQuery("""
                        SELECT * FROM order_import WHERE state IN ('QUEUED', 'RUNNING')
                        ORDER BY created_at LIMIT 1 FOR UPDATE SKIP LOCKED""").map((row, context) -> read(row)).findOne());
    }

    Optional<StoredChunk> nextChunk(UUID id, int after) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT number, content FROM order_import_chunk WHERE import_id = :id AND number > :after
                        ORDER BY number LIMIT 1""")
                .bind("id", id)
                .bind("after", after)
                .map((row, context) -> new StoredChunk(row.getInt(1), row.getBytes(2)))
                .findOne());
    }

    void deleteChunks(UUID id, int upTo) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "DELETE FROM order_import_chunk WHERE import_id = :id AND number <= :upTo")
                .bind("id", id)
                .bind("upTo", upTo)
                .execute());
    }

    void count(UUID id, Counts counts) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        UPDATE order_import SET state = 'RUNNING', rows_created = rows_created + :created,
                               rows_updated = rows_updated + :updated, rows_unchanged = rows_unchanged + :unchanged,
                               rows_stale = rows_stale + :stale, rows_quarantined = rows_quarantined + :quarantined,
                               rows_error = rows_error + :error, updated_at = CAST(:now AS timestamptz)
                        WHERE id = :id""")
                .bind("id", id)
                .bind("created", counts.of(Outcome.CREATED))
                .bind("updated", counts.of(Outcome.UPDATED))
                .bind("unchanged", counts.of(Outcome.UNCHANGED))
                .bind("stale", counts.of(Outcome.STALE))
                .bind("quarantined", counts.of(Outcome.QUARANTINED))
                .bind("error", counts.of(Outcome.ERROR))
                .bind("now", now())
                .execute());
    }

    void reject(UUID id, List<RejectedRow> rows) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO order_import_rejected
                        SELECT :id, * FROM unnest(:lines, :codes, :details, :contents) ON CONFLICT DO NOTHING""")
                .bind("id", id)
                .bindArray(
                        "lines",
                        Long.class,
                        rows.stream().map(RejectedRow::line).toList())
                .bindArray(
                        "codes",
                        String.class,
                        rows.stream().map(RejectedRow::code).toList())
                .bindArray(
                        "details",
                        String.class,
                        rows.stream().map(RejectedRow::detail).toList())
                .bind(
                        "contents",
                        ByteArrays.of(rows.stream().map(RejectedRow::content).toList()))
                .execute());
    }

    void eachRejected(UUID id, Consumer<RejectedRow> consumer) {
        jdbi.useTransaction(handle -> handle.createQuery("""
                        SELECT line, code, detail, content FROM order_import_rejected WHERE import_id = :id ORDER BY line""")
                .bind("id", id)
                .setFetchSize(500)
                .map((row, context) ->
                        new RejectedRow(row.getLong(1), row.getString(2), row.getString(3), row.getBytes(4)))
                .forEach(consumer));
    }

    /** Uploads that broke off without anybody left to say so. */
    void failAbandoned() {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        UPDATE order_import SET state = 'FAILED', detail = 'The upload broke off.'
                        WHERE state = 'RECEIVING' AND updated_at < CAST(:now AS timestamptz) - interval '1 hour'""").bind("now", now()).execute());
    }

    private String now() {
        return clock.instant().toString();
    }

    private static OrderImport read(ResultSet row) throws SQLException {
        long[] counts = {
            row.getLong("rows_created"),
            row.getLong("rows_updated"),
            row.getLong("rows_unchanged"),
            row.getLong("rows_stale"),
            row.getLong("rows_quarantined"),
            row.getLong("rows_error")
        };
        String policy = row.getString("policy");
        return new OrderImport(
                row.getObject("id", UUID.class),
                row.getString("source"),
                ImportFormat.valueOf(row.getString("format")),
                row.getBoolean("dry_run"),
                policy == null ? null : UnknownAccountPolicy.valueOf(policy),
                ImportState.valueOf(row.getString("state")),
                row.getString("detail"),
                row.getLong("rows_received"),
                java.util.Arrays.stream(counts).sum(),
                counts[0],
                counts[1],
                counts[2],
                counts[3],
                counts[4],
                counts[5],
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("updated_at").toInstant());
    }
}
