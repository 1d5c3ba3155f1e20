package io.clave.accounts.imports;

import io.clave.accounts.intake.Outcome;
import io.clave.platform.database.Columns;
import io.clave.platform.database.SqlArray;
import jakarta.inject.Singleton;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/** Imports in the database. */
@Singleton
class ImportRepository {

    private final Jdbi jdbi;
    private final Clock clock;

    ImportRepository(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    void insert(UUID id, ImportRequest request) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO order_import (id, source, format, dry_run, policy, unknown_column_policy, bytes_total,
                                                  state, created_at, updated_at)
                        VALUES (:id, :source, :format, :dryRun, :policy, :columns, :bytes, 'RECEIVING', :now, :now)""")
                .bind("id", id)
                .bind("source", request.source())
                .bind("format", request.format().name())
                .bind("dryRun", request.dryRun())
                .bind(
                        "policy",
                        request.unknownAccounts() == null
                                ? null
                                : request.unknownAccounts().name())
                .bind("columns", request.unknownColumns().name())
                .bind("bytes", request.bytes())
                .bind("now", now())
                .execute());
    }

    /** False when the import is no longer received, because somebody cancelled it. */
    boolean addReceived(UUID id, int rows, long bytes) {
        return change(id, """
                UPDATE order_import SET rows_received = rows_received + :rows, bytes_received = :bytes, updated_at = :now
                WHERE id = :id AND state = 'RECEIVING'""", update -> update.bind("rows", rows).bind("bytes", bytes));
    }

    boolean received(UUID id) {
        return change(
                id,
                "UPDATE order_import SET state = 'QUEUED', updated_at = :now WHERE id = :id AND state = 'RECEIVING'",
                update -> update);
    }

    void failReceiving(UUID id, String detail) {
        change(id, """
                UPDATE order_import SET state = 'FAILED', detail = :detail, ended_at = :now, updated_at = :now
                WHERE id = :id AND state = 'RECEIVING'""", update -> update.bind("detail", detail));
    }

    void end(UUID id, ImportState state, @Nullable String detail) {
        change(id, """
                UPDATE order_import SET state = :state, detail = :detail, ended_at = :now, updated_at = :now
                WHERE id = :id AND ended_at IS NULL""", update -> update.bind("state", state.name()).bind("detail", detail));
    }

    Optional<OrderImport> find(UUID id) {
        return find(id, "");
    }

    /** The import, which nobody else changes before this transaction ends. */
    Optional<OrderImport> lock(UUID id) {
        return find(id, " FOR UPDATE");
    }

    private Optional<OrderImport> find(UUID id, String locking) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT * FROM order_import WHERE id = :id" + locking)
                .bind("id", id)
                .map((row, context) -> StoredImport.read(row))
                .findOne());
    }

    List<OrderImport> findAll(Collection<UUID> ids) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT * FROM order_import WHERE id = ANY (:ids)")
                .bind("ids", SqlArray.of(UUID.class, ids))
                .map((row, context) -> StoredImport.read(row))
                .list());
    }

    /** The newest first; after is the last one of the page before. */
    List<OrderImport> list(@Nullable String source, @Nullable ImportState state, @Nullable UUID after, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT * FROM order_import
                        WHERE (CAST(:source AS text) IS NULL OR source = :source)
                          AND (CAST(:state AS text) IS NULL OR state = :state)
                          AND (CAST(:after AS uuid) IS NULL OR id < :after)
                        ORDER BY id DESC LIMIT :limit""")
                .bind("source", source)
                .bind("state", state == null ? null : state.name())
                .bind("after", after)
                .bind("limit", limit)
                .map((row, context) -> StoredImport.read(row))
                .list());
    }

    /** Begins from the first row, for a run of which nothing is left. */
    boolean begin(UUID id) {
        return change(id, """
                UPDATE order_import SET state = 'RUNNING', rows_created = 0, rows_updated = 0, rows_unchanged = 0,
                       rows_stale = 0, rows_quarantined = 0, rows_error = 0, unknown_columns = '{}',
                       rows_per_second = NULL, started_at = :now, updated_at = :now
                WHERE id = :id AND ended_at IS NULL""", update -> update);
    }

    /** False when the import has ended meanwhile, and nothing is counted. */
    boolean count(UUID id, Taken taken) {
        boolean counted = change(id, """
                UPDATE order_import SET state = 'RUNNING', rows_created = rows_created + :created,
                       rows_updated = rows_updated + :updated, rows_unchanged = rows_unchanged + :unchanged,
                       rows_stale = rows_stale + :stale, rows_quarantined = rows_quarantined + :quarantined,
                       rows_error = rows_error + :error, started_at = coalesce(started_at, :now), updated_at = :now,
                       rows_per_second = coalesce(0.8 * rows_per_second + 0.2 * :rate, :rate)
                WHERE id = :id AND ended_at IS NULL""", update -> bind(update, taken.counts()).bind("rate", taken.rowsPerSecond()));
        if (counted && !taken.unknown().rows().isEmpty()) {
            countUnknown(id, taken.unknown().rows());
        }
        return counted;
    }

    private void countUnknown(UUID id, Map<String, Long> unknown) {
        jdbi.useHandle(handle -> {
            Update merge = handle.createUpdate("""
                    UPDATE order_import SET unknown_columns =
                        (SELECT jsonb_object_agg(name, rows)
                         FROM (SELECT name, sum(rows) AS rows
                               FROM (SELECT key, CAST(value AS bigint) FROM jsonb_each_text(unknown_columns)
                                     UNION ALL SELECT * FROM unnest(:names, :rows)) AS u (name, rows)
                               GROUP BY name ORDER BY sum(rows) DESC, name LIMIT 100) AS merged)
                    WHERE id = :id""").bind("id", id);
            new Columns<>(unknown.entrySet())
                    .bind(merge, "names", String.class, Map.Entry::getKey)
                    .bind(merge, "rows", Long.class, Map.Entry::getValue);
            merge.execute();
        });
    }

    private boolean change(UUID id, String sql, UnaryOperator<Update> values) {
        return jdbi.withHandle(handle -> values.apply(
                                handle.createUpdate(sql).bind("id", id).bind("now", now()))
                        .execute())
                == 1;
    }

    private static Update bind(Update update, Counts counts) {
        return update.bind("created", counts.of(Outcome.CREATED))
                .bind("updated", counts.of(Outcome.UPDATED))
                .bind("unchanged", counts.of(Outcome.UNCHANGED))
                .bind("stale", counts.of(Outcome.STALE))
                .bind("quarantined", counts.of(Outcome.QUARANTINED))
                .bind("error", counts.of(Outcome.ERROR));
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
