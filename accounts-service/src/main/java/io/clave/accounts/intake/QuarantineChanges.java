package io.clave.accounts.intake;

import io.clave.accounts.order.OrderDocument;
import io.clave.platform.database.SqlArray;
import io.clave.platform.json.Json;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Changes documents in quarantine, each change with an entry that says who made it, when and why. */
@Singleton
class QuarantineChanges {

    private static final int MOST_SHOWN = 200;

    private final Jdbi jdbi;
    private final Json json;
    private final Clock clock;

    QuarantineChanges(Jdbi jdbi, Json json, Clock clock) {
        this.jdbi = jdbi;
        this.json = json;
        this.clock = clock;
    }

    void edit(HeldOrder held, OrderDocument edited, String by, String reason) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        WITH changed AS (
                            UPDATE quarantine SET document = :after, account_external_id = :account, version = version + 1
                            WHERE id = :id RETURNING id, version)
                        INSERT INTO quarantine_change
                        SELECT id, version, 'EDITED', CAST(:now AS timestamptz), :by, :reason, :before, :after FROM changed""")
                .bind("id", held.id())
                .bind("account", edited.accountExternalId())
                .bind("before", json.write(held.document()))
                .bind("after", json.write(edited))
                .bind("by", by)
                .bind("reason", reason)
                .bind("now", clock.instant().toString())
                .execute());
    }

    void discard(UUID id, String by, String reason) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        WITH changed AS (
                            UPDATE quarantine SET state = 'DISCARDED', version = version + 1
                            WHERE id = :id RETURNING id, version)
                        INSERT INTO quarantine_change (quarantine_id, version, action, changed_at, changed_by, reason)
                        SELECT id, version, 'DISCARDED', CAST(:now AS timestamptz), :by, :reason FROM changed""")
                .bind("id", id)
                .bind("by", by)
                .bind("reason", reason)
                .bind("now", clock.instant().toString())
                .execute());
    }

    /** Writes down what a replay came to, and tells which documents it changed something for. */
    Set<UUID> settle(List<HeldOrder> held, List<Verdict> verdicts, @Nullable String by) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        WITH verdict AS (
                            SELECT id, outcome, reason,
                                   CASE outcome WHEN 'QUARANTINED' THEN 'WAITING' ELSE 'REPLAYED' END AS state
                            FROM unnest(:ids, :outcomes, :reasons) AS v (id, outcome, reason)),
                        changed AS (
                            UPDATE quarantine q
                            SET state = v.state, reason = coalesce(v.reason, q.reason), version = q.version + 1,
                                outcome = CASE v.state WHEN 'REPLAYED' THEN v.outcome END
                            FROM verdict v
                            WHERE q.id = v.id AND q.state <> 'REPLAYED'
                              AND (q.state, q.reason) IS DISTINCT FROM (v.state, coalesce(v.reason, q.reason))
                            RETURNING q.id, q.version, q.state)
                        INSERT INTO quarantine_change (quarantine_id, version, action, changed_at, changed_by)
                        SELECT id, version, CASE state WHEN 'REPLAYED' THEN 'REPLAYED' ELSE 'HELD' END,
                               CAST(:now AS timestamptz), :by
                        FROM changed
                        RETURNING quarantine_id""")
                .bind("ids", SqlArray.of(UUID.class, held, HeldOrder::id))
                .bind(
                        "outcomes",
                        SqlArray.of(
                                String.class,
                                verdicts,
                                verdict -> verdict.outcome().name()))
                .bind("reasons", SqlArray.of(String.class, verdicts, QuarantineChanges::reason))
                .bind("by", by)
                .bind("now", clock.instant().toString())
                .mapTo(UUID.class)
                .set());
    }

    /** The latest first. */
    List<QuarantineChange> of(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT * FROM quarantine_change WHERE quarantine_id = :id ORDER BY version DESC LIMIT :limit""")
                .bind("id", id)
                .bind("limit", MOST_SHOWN)
                .map((row, context) -> read(row))
                .list());
    }

    private static @Nullable String reason(Verdict verdict) {
        return verdict.reason() == null ? null : verdict.reason().name();
    }

    private QuarantineChange read(ResultSet row) throws SQLException {
        return new QuarantineChange(
                row.getLong("version"),
                QuarantineAction.valueOf(row.getString("action")),
                row.getTimestamp("changed_at").toInstant(),
                row.getString("changed_by"),
                row.getString("reason"),
                document(row.getBytes("before")),
                document(row.getBytes("after")));
    }

    private @Nullable OrderDocument document(byte @Nullable [] text) {
        return text == null ? null : json.read(text, OrderDocument.class);
    }
}
