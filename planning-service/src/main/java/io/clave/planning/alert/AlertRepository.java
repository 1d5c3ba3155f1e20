package io.clave.planning.alert;

import io.clave.planning.account.AccountTier;
import io.clave.platform.database.SqlArray;
import io.clave.platform.json.Json;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Alerts in the database. */
@Singleton
class AlertRepository {

    private static final RowMapper<Alert> ALERT = new AlertMapper();

    /** Key of the advisory lock between raising alerts and changing tiers. */
    private static final long TIERS = 0x7135;

    private static final String SEEN = """
            SELECT alert.*, account.name AS account_name, account.tier
            FROM alert LEFT JOIN account USING (account_id)
            """;

    private final Jdbi jdbi;
    private final Json json;

    AlertRepository(Jdbi jdbi, Json json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    /** Tiers that are read from now on stay as they are for {@link #awaitRaised} until this transaction ends. */
    void holdTiers() {
        jdbi.useHandle(handle -> handle.createQuery("SELECT pg_advisory_xact_lock_shared(:lock)")
                .bind("lock", TIERS)
                .map((row, context) -> TIERS)
                .one());
    }

    /** Waits for every transaction that raises alerts with the tiers of before. */
    void awaitRaised() {
        jdbi.useHandle(handle -> handle.createQuery("SELECT pg_advisory_xact_lock(:lock)")
                .bind("lock", TIERS)
                .map((row, context) -> TIERS)
                .one());
    }

    /** Adds each alert, or counts it as a repeat of the live one. */
    List<Raised> raise(Collection<Alert> alerts) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        INSERT INTO alert AS a
                        SELECT * FROM json_populate_recordset(NULL::alert, convert_from(:rows, 'UTF8')::json)
                        ORDER BY account_id, type, reason
                        ON CONFLICT (account_id, type, reason) WHERE status <> 'RESOLVED' DO UPDATE
                        SET occurrences = a.occurrences + 1,
                            last_seen_at = excluded.last_seen_at,
                            severity = excluded.severity,
                            customer_class = excluded.customer_class,
                            cadence_state = excluded.cadence_state,
                            explanation = excluded.explanation,
                            version = a.version + 1
                        RETURNING new.*, old.severity AS severity_before""")
                .bind("rows", json.write(alerts))
                .map(AlertRepository::raised)
                .list());
    }

    /** Resolves the live alerts that are cleared, and answers them. */
    List<Alert> resolve(Collection<Clearing> clearings, Instant now) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        UPDATE alert SET status = 'RESOLVED', resolved_at = :now, resolution = cleared.why,
                            version = version + 1
                        FROM unnest(:accounts, :types, :kept, :whys) AS cleared (account_id, type, kept, why)
                        WHERE alert.account_id = cleared.account_id AND alert.type = cleared.type
                            AND alert.status <> 'RESOLVED' AND alert.reason IS DISTINCT FROM cleared.kept
                        RETURNING alert.*""")
                .bind("now", now)
                .bind("accounts", SqlArray.of(UUID.class, clearings, Clearing::accountId))
                .bind(
                        "types",
                        SqlArray.of(
                                String.class,
                                clearings,
                                clearing -> clearing.type().name()))
                .bind("kept", SqlArray.of(String.class, clearings, Clearing::keptName))
                .bind("whys", SqlArray.of(String.class, clearings, Clearing::resolution))
                .map(ALERT)
                .list());
    }

    /** The live alerts of these accounts, locked against other changes. */
    List<SeenAlert> lockLive(Collection<UUID> accountIds) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        SEEN
                                + "WHERE account_id = ANY (:ids) AND status <> 'RESOLVED' ORDER BY alert_id FOR UPDATE OF alert")
                .bind("ids", SqlArray.of(UUID.class, accountIds))
                .map(AlertRepository::seen)
                .list());
    }

    /** Sets a new severity; answers the alerts with it. */
    List<Alert> rate(Map<UUID, AlertSeverity> severities) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        UPDATE alert SET severity = CAST(rated.severity AS severity), version = version + 1
                        FROM unnest(:ids, :severities) AS rated (id, severity)
                        WHERE alert.alert_id = rated.id
                        RETURNING alert.*""")
                .bind("ids", SqlArray.of(UUID.class, severities.keySet()))
                .bind("severities", SqlArray.of(String.class, severities.values(), AlertSeverity::name))
                .map(ALERT)
                .list());
    }

    /** Acknowledges the alert, but only while it is open. */
    Optional<Alert> acknowledge(UUID alertId, String by, Instant at, @Nullable String note) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        UPDATE alert SET status = 'ACKNOWLEDGED', acknowledged_by = :by, acknowledged_at = :at,
                            note = :note, version = version + 1
                        WHERE alert_id = :id AND status = 'OPEN'
                        RETURNING *""")
                .bind("id", alertId)
                .bind("by", by)
                .bind("at", at)
                .bind("note", note)
                .map(ALERT)
                .findOne());
    }

    Optional<SeenAlert> find(UUID alertId) {
        return jdbi.withHandle(handle -> handle.createQuery(SEEN + "WHERE alert_id = :id")
                .bind("id", alertId)
                .map(AlertRepository::seen)
                .findOne());
    }

    /** The alerts after a row, given by its values in the columns of the sort; from the beginning without them. */
    List<SeenAlert> list(AlertFilter filter, AlertSort sort, List<String> after, int limit) {
        String sql = SEEN
                + """
                  WHERE (CAST(:status AS text) IS NULL OR status = :status)
                    AND (CAST(:type AS text) IS NULL OR type = :type)
                    AND (CAST(:severity AS severity) IS NULL OR severity = CAST(:severity AS severity))
                    AND (CAST(:account AS uuid) IS NULL OR account_id = :account)
                  """
                + (after.isEmpty() ? "" : "AND " + sort.after())
                + " ORDER BY " + sort.orderBy() + " LIMIT :limit";
        return jdbi.withHandle(handle -> {
            Query query = handle.createQuery(sql)
                    .bind("status", filter.status())
                    .bind("type", filter.type())
                    .bind("severity", filter.severity())
                    .bind("account", filter.accountId())
                    .bind("limit", limit);
            for (int column = 0; column < after.size(); column++) {
                query.bind("after_" + sort.columns().get(column), after.get(column));
            }
            return query.map(AlertRepository::seen).list();
        });
    }

    private static Raised raised(ResultSet row, StatementContext context) throws SQLException {
        String before = row.getString("severity_before");
        return new Raised(ALERT.map(row, context), before == null ? null : AlertSeverity.valueOf(before));
    }

    private static SeenAlert seen(ResultSet row, StatementContext context) throws SQLException {
        String tier = row.getString("tier");
        return new SeenAlert(
                ALERT.map(row, context),
                row.getString("account_name"),
                tier == null ? null : AccountTier.valueOf(tier));
    }
}
