package io.clave.accounts.reconciliation;

import io.clave.platform.database.Columns;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** The grades as others were last told of them. */
@Singleton
class ToldGrades {

    private final Jdbi jdbi;

    ToldGrades(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Keeps what is new; answers the accounts whose grade or faults changed. An account that never had an order is no news. */
    Set<UUID> keep(List<DataQuality> grades) {
        return jdbi.withHandle(handle -> {
            Query query = handle.createQuery("""
                    INSERT INTO data_quality AS d (account_id, grade, faults, computed_at)
                    SELECT n.* FROM unnest(:accounts, :grades, :faults, :times) AS n (account_id, grade, faults, computed_at)
                    WHERE n.grade IS NOT NULL OR EXISTS (SELECT FROM data_quality k WHERE k.account_id = n.account_id)
                    ON CONFLICT (account_id) DO UPDATE
                    SET grade = excluded.grade, faults = excluded.faults, computed_at = excluded.computed_at
                    WHERE (d.grade, d.faults) IS DISTINCT FROM (excluded.grade, excluded.faults)
                    RETURNING account_id""");
            new Columns<>(grades)
                    .bind(query, "accounts", UUID.class, DataQuality::accountId)
                    .bind(query, "grades", String.class, ToldGrades::grade)
                    .bind(query, "faults", String.class, ToldGrades::faults)
                    .bind(query, "times", Instant.class, DataQuality::computedAt);
            return query.mapTo(UUID.class).set();
        });
    }

    /** The next accounts in the order of their ids: one, and no more than have about that many revisions together. */
    List<UUID> accountsAfter(@Nullable UUID after, int limit, int revisions) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT id FROM (
                            SELECT a.id, sum(COALESCE(h.position + h.unsealed, 0)) OVER before_it AS before
                            FROM (SELECT id FROM account
                                  WHERE id > COALESCE(CAST(:after AS uuid), '00000000-0000-0000-0000-000000000000')
                                  ORDER BY id LIMIT :limit) a
                            LEFT JOIN ledger_head h ON h.account_id = a.id
                            WINDOW before_it AS (ORDER BY a.id ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)) p
                        WHERE COALESCE(before, 0) < :revisions ORDER BY id""")
                .bind("after", after)
                .bind("limit", limit)
                .bind("revisions", revisions)
                .mapTo(UUID.class)
                .list());
    }

    private static @Nullable String grade(DataQuality quality) {
        return quality.grade() == null ? null : quality.grade().name();
    }

    private static String faults(DataQuality quality) {
        return quality.reasons().stream()
                .map(reason -> reason.fault() + " " + reason.grade())
                .collect(Collectors.joining(", "));
    }
}
