package io.clave.platform.sweep;

import io.clave.platform.id.Ids;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** How far each sweep has come, and which replica goes on with it; a lease lasts in the time of the database. */
@Singleton
public class Sweeps {

    /** A turn at a sweep; it begins after that account, or at the first one. */
    public record Turn(@Nullable UUID after) {}

    private final UUID worker = Ids.next();
    private final Jdbi jdbi;

    Sweeps(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The next turn, when the sweep is this replica's. */
    public Optional<Turn> take(String name, Duration lease) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        INSERT INTO sweep AS s (name, worker, lease_until) VALUES (:name, :worker, clock_timestamp() + :lease)
                        ON CONFLICT (name) DO UPDATE SET worker = excluded.worker, lease_until = excluded.lease_until
                        WHERE s.worker = excluded.worker OR s.lease_until < clock_timestamp()
                        RETURNING last_account""")
                .bind("name", name)
                .bind("worker", worker)
                .bind("lease", lease)
                .map((row, context) -> new Turn(row.getObject(1, UUID.class)))
                .findOne());
    }

    /**
     * The next turn begins after this account, or at the first one. False when the sweep is another replica's by now; within a
     * transaction it stays this one's until the end.
     */
    public boolean goOnAfter(String name, @Nullable UUID account, Duration lease) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                        UPDATE sweep SET last_account = CAST(:account AS uuid), lease_until = clock_timestamp() + :lease
                        WHERE name = :name AND worker = :worker""")
                        .bind("account", account)
                        .bind("lease", lease)
                        .bind("name", name)
                        .bind("worker", worker)
                        .execute())
                > 0;
    }
}
