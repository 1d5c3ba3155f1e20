package io.clave.scoring.keyaccount;

import io.clave.platform.json.Json;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Versions of the criteria in the database. */
@Singleton
class CriteriaRepository {

    private final Jdbi jdbi;
    private final Json json;

    CriteriaRepository(Jdbi jdbi, Json json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    /** Until the transaction ends: changes of state come one after the other. */
    void lock() {
        jdbi.useHandle(handle -> handle.createQuery(
                        "SELECT pg_advisory_xact_lock(hashtextextended('key-account-criteria', 0))")
                .mapToMap()
                .list());
    }

    CriteriaVersion add(SelectionCriteria content, Instant now, String by) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        INSERT INTO key_account_criteria (revision, state, content, created_at, created_by)
                        VALUES (1, 'DRAFT', CAST(:content AS jsonb), :now, :by) RETURNING *""")
                .bind("content", new String(json.write(content), StandardCharsets.UTF_8))
                .bind("now", Timestamp.from(now))
                .bind("by", by)
                .map((row, context) -> read(row))
                .one());
    }

    Optional<CriteriaVersion> find(long version) {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT * FROM key_account_criteria WHERE version = :version")
                        .bind("version", version)
                        .map((row, context) -> read(row))
                        .findOne());
    }

    Optional<CriteriaVersion> active() {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT * FROM key_account_criteria WHERE state = 'ACTIVE'")
                .map((row, context) -> read(row))
                .findOne());
    }

    /** The latest first; before a version if one is given. */
    List<CriteriaVersion> list(@Nullable CriteriaState state, @Nullable Long before, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT * FROM key_account_criteria
                        WHERE (CAST(:state AS text) IS NULL OR state = :state)
                          AND (CAST(:before AS bigint) IS NULL OR version < :before)
                        ORDER BY version DESC LIMIT :limit""")
                .bind("state", state == null ? null : state.name())
                .bind("before", before)
                .bind("limit", limit)
                .map((row, context) -> read(row))
                .list());
    }

    void archiveActive(Instant now, String by) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        UPDATE key_account_criteria
                        SET state = 'ARCHIVED', revision = revision + 1, archived_at = :now, archived_by = :by
                        WHERE state = 'ACTIVE'""")
                .bind("now", Timestamp.from(now))
                .bind("by", by)
                .execute());
    }

    void activate(long version, Instant now, String by) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        UPDATE key_account_criteria
                        SET state = 'ACTIVE', revision = revision + 1, activated_at = :now, activated_by = :by
                        WHERE version = :version""")
                .bind("version", version)
                .bind("now", Timestamp.from(now))
                .bind("by", by)
                .execute());
    }

    private CriteriaVersion read(ResultSet row) throws SQLException {
        byte[] content = row.getString("content").getBytes(StandardCharsets.UTF_8);
        return new CriteriaVersion(
                row.getLong("version"),
                row.getLong("revision"),
                CriteriaState.valueOf(row.getString("state")),
                json.read(content, SelectionCriteria.class),
                row.getTimestamp("created_at").toInstant(),
                row.getString("created_by"),
                instant(row.getTimestamp("activated_at")),
                row.getString("activated_by"),
                instant(row.getTimestamp("archived_at")),
                row.getString("archived_by"));
    }

    private static @Nullable Instant instant(@Nullable Timestamp time) {
        return time == null ? null : time.toInstant();
    }
}
