package io.clave.accounts.imports;

import jakarta.inject.Singleton;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Which imports wait, and who works on them. */
@Singleton
class ImportQueue {

    private final Jdbi jdbi;
    private final Clock clock;

    ImportQueue(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** The imports that wait or were interrupted, the oldest first. */
    List<UUID> open() {
        return jdbi.withHandle(
                handle -> handle.createQuery("""
                        SELECT id FROM order_import WHERE state IN ('QUEUED', 'RUNNING') ORDER BY created_at LIMIT 100""").mapTo(UUID.class).list());
    }

    /** Holds the import until the transaction ends; false when another replica holds it. */
    boolean tryHold(UUID id) {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT pg_try_advisory_xact_lock(hashtextextended(:key, 0))")
                        .bind("key", "import " + id)
                        .mapTo(Boolean.class)
                        .one());
    }

    /** Whether a transaction waits for a lock that this one holds. */
    boolean holdsSomebodyUp() {
        return jdbi.withHandle(
                handle -> handle.createQuery("""
                        SELECT EXISTS (SELECT FROM pg_locks
                                       WHERE NOT granted AND pg_backend_pid() = ANY (pg_blocking_pids(pid)))""").mapTo(Boolean.class).one());
    }

    /** How often the import gave way to others, this time included. */
    int giveWay(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "UPDATE order_import SET gave_way = gave_way + 1 WHERE id = :id RETURNING gave_way")
                .bind("id", id)
                .mapTo(Integer.class)
                .one());
    }

    /** Uploads that broke off without anybody left to say so. */
    List<UUID> failAbandoned() {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        UPDATE order_import SET state = 'FAILED', detail = 'The upload broke off.', ended_at = :now
                        WHERE state = 'RECEIVING' AND updated_at < CAST(:now AS timestamptz) - interval '1 hour' RETURNING id""")
                .bind("now", Timestamp.from(clock.instant()))
                .mapTo(UUID.class)
                .list());
    }
}
