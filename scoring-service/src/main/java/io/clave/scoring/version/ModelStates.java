package io.clave.scoring.version;

import jakarta.inject.Singleton;
import java.sql.Timestamp;
import java.time.Instant;
import org.jdbi.v3.core.Jdbi;

/** Changes of state in the database; whoever changes one holds the lock, so that changes come one after the other. */
@Singleton
class ModelStates {

    private final Jdbi jdbi;

    ModelStates(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Until the transaction ends. */
    void lock() {
        jdbi.useHandle(handle -> handle.createQuery("SELECT pg_advisory_xact_lock(hashtextextended('model-state', 0))")
                .mapToMap()
                .list());
    }

    void archiveActive(Instant now, String by) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        UPDATE model_version
                        SET state = 'ARCHIVED', revision = revision + 1, archived_at = :now, archived_by = :by
                        WHERE state = 'ACTIVE'""")
                .bind("now", Timestamp.from(now))
                .bind("by", by)
                .execute());
        endActivation(now);
    }

    void activate(String version, Instant now, String by) {
        jdbi.useHandle(handle -> {
            handle.createUpdate("""
                            UPDATE model_version
                            SET state = 'ACTIVE', revision = revision + 1, activated_at = :now, activated_by = :by,
                                archived_at = NULL, archived_by = NULL
                            WHERE version = :version""")
                    .bind("version", version)
                    .bind("now", Timestamp.from(now))
                    .bind("by", by)
                    .execute();
            handle.createUpdate("INSERT INTO model_activation (started_at, version) VALUES (:now, :version)")
                    .bind("version", version)
                    .bind("now", Timestamp.from(now))
                    .execute();
        });
    }

    void archive(String version, Instant now, String by) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        UPDATE model_version
                        SET state = 'ARCHIVED', revision = revision + 1, archived_at = :now, archived_by = :by
                        WHERE version = :version""")
                .bind("version", version)
                .bind("now", Timestamp.from(now))
                .bind("by", by)
                .execute());
    }

    private void endActivation(Instant now) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "UPDATE model_activation SET ended_at = GREATEST(:now, started_at) WHERE ended_at IS NULL")
                .bind("now", Timestamp.from(now))
                .execute());
    }
}
