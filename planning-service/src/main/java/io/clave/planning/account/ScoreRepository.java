package io.clave.planning.account;

import io.clave.platform.json.Json;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The newest score of each account in the database. */
@Singleton
class ScoreRepository {

    /** A score that was kept, and what it took the place of. */
    record Kept(
            UUID accountId,
            boolean isFirst,
            @Nullable CustomerClass classBefore,
            @Nullable CustomerClass knownClassBefore) {}

    private final Jdbi jdbi;
    private final Json json;

    ScoreRepository(Jdbi jdbi, Json json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    /** Keeps what is newer than what is kept, and answers what was. At most one report of each account. */
    List<Kept> keep(Collection<ScoreReport> reports) {
        List<ScoreRow> rows = reports.stream().map(ScoreRow::of).toList();
        return jdbi.withHandle(handle -> handle.createQuery("""
                        INSERT INTO account_score AS s
                        SELECT * FROM json_populate_recordset(NULL::account_score, convert_from(:rows, 'UTF8')::json)
                        ORDER BY account_id
                        ON CONFLICT (account_id) DO UPDATE
                        SET sequence = excluded.sequence,
                            as_of = excluded.as_of,
                            model_version = excluded.model_version,
                            customer_class = excluded.customer_class,
                            known_class = CASE excluded.customer_class
                                WHEN 'UNCLASSIFIED' THEN s.known_class ELSE excluded.known_class END,
                            unclassified_reason = excluded.unclassified_reason,
                            cadence_state = excluded.cadence_state,
                            overdue_ratio = excluded.overdue_ratio,
                            last_order_on = excluded.last_order_on,
                            next_expected_order_on = excluded.next_expected_order_on,
                            monetary_amount = excluded.monetary_amount,
                            monetary_currency = excluded.monetary_currency,
                            scored_at = excluded.scored_at
                        WHERE s.sequence < excluded.sequence
                        RETURNING new.account_id, old.account_id IS NULL AS is_first,
                            old.customer_class AS class_before, old.known_class AS known_class_before""")
                .bind("rows", json.write(rows))
                .map((row, context) -> kept(row))
                .list());
    }

    private static Kept kept(ResultSet row) throws SQLException {
        return new Kept(
                row.getObject("account_id", UUID.class),
                row.getBoolean("is_first"),
                classOf(row.getString("class_before")),
                classOf(row.getString("known_class_before")));
    }

    private static @Nullable CustomerClass classOf(@Nullable String name) {
        return name == null ? null : CustomerClass.valueOf(name);
    }
}
