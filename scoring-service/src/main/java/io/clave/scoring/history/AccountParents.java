package io.clave.scoring.history;

import io.clave.platform.database.Columns;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Update;

/** Below which account each account is, and was; the function {@code ultimate_parents} of the database reads it. */
@Singleton
class AccountParents {

    private final Jdbi jdbi;

    AccountParents(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Keeps every change of a parent after the version that is known; before {@link AccountDirectory#save} moves that on. */
    void record(List<AccountChanged> facts) {
        jdbi.useHandle(handle -> {
            Update insert = handle.createUpdate("""
                            INSERT INTO account_parent (account_id, version, since, parent_account_id)
                            SELECT id, version, CASE WHEN version_before = 0 THEN '-infinity' ELSE changed_at END, parent
                            FROM (SELECT n.*, lag(n.version, 1, a.version) OVER told AS version_before,
                                         lag(n.parent, 1, a.parent_account_id) OVER told AS parent_before
                                  FROM unnest(:ids, :versions, :times, :parents) AS n (id, version, changed_at, parent)
                                  JOIN account a ON a.id = n.id AND a.version < n.version
                                  WINDOW told AS (PARTITION BY n.id ORDER BY n.version)) AS change
                            WHERE parent IS DISTINCT FROM parent_before
                            ON CONFLICT DO NOTHING""");
            new Columns<>(facts)
                    .bind(insert, "ids", UUID.class, AccountChanged::accountId)
                    .bind(insert, "versions", Long.class, AccountChanged::version)
                    .bind(insert, "times", Instant.class, AccountChanged::changedAt)
                    .bind(insert, "parents", UUID.class, AccountChanged::parentAccountId);
            insert.execute();
        });
    }
}
