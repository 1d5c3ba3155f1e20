package io.clave.accounts.reconciliation;

import io.clave.platform.database.SqlArray;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Counts what is wrong with the orders of accounts. */
@Singleton
class DataQualityRepository {

    /** What was counted. */
    record Counts(long orders, long withoutRate, long withGap, long waiting, long days, long differentDays) {}

    private final Jdbi jdbi;

    DataQualityRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** All of the accounts have an entry. */
    Map<UUID, Counts> count(Collection<UUID> accounts, LocalDate since) {
        Map<UUID, Counts> counts = new HashMap<>();
        jdbi.useHandle(handle -> handle.createQuery("""
                        WITH known AS (
                            SELECT DISTINCT account_id, system, external_id FROM account_external_id
                            WHERE account_id = ANY(:accounts)),
                        revisions AS (
                            SELECT account_id, id, count(*) AS number FROM (
                                SELECT account_id, id, revision FROM order_revision WHERE account_id = ANY(:accounts)
                                UNION SELECT account_id, id, revision FROM ledger_archive
                                WHERE account_id = ANY(:accounts)) r
                            GROUP BY account_id, id),
                        booked AS (
                            SELECT o.account_id, count(*) AS orders,
                                   count(*) FILTER (WHERE o.reporting_currency IS NULL) AS without_rate,
                                   count(*) FILTER (WHERE r.number < o.revision) AS with_gap
                            FROM customer_order o LEFT JOIN revisions r USING (account_id, id)
                            WHERE o.account_id = ANY(:accounts) AND o.ordered_at >= CAST(:since AS timestamptz)
                            GROUP BY o.account_id),
                        waiting AS (
                            SELECT k.account_id, count(DISTINCT (q.source, q.order_id)) AS orders FROM quarantine q
                            JOIN known k ON k.system = q.source AND k.external_id = q.account_external_id
                            WHERE q.state = 'WAITING' AND q.ordered_on >= :day
                            GROUP BY k.account_id),
                        compared AS (
                            SELECT source, count(*) AS days, count(*) FILTER (WHERE state = 'DIFFERENT') AS different_days
                            FROM reconciliation WHERE source IN (SELECT system FROM known) AND day >= :day
                            GROUP BY source),
                        reconciled AS (
                            SELECT k.account_id, sum(c.days) AS days, sum(c.different_days) AS different_days
                            FROM (SELECT DISTINCT account_id, system FROM known) k JOIN compared c ON c.source = k.system
                            GROUP BY k.account_id)
                        SELECT a.account_id, COALESCE(b.orders, 0) AS orders, COALESCE(b.without_rate, 0) AS without_rate,
                               COALESCE(b.with_gap, 0) AS with_gap, COALESCE(w.orders, 0) AS waiting,
                               COALESCE(c.days, 0) AS days, COALESCE(c.different_days, 0) AS different_days
                        FROM unnest(:accounts) AS a (account_id)
                        LEFT JOIN booked b USING (account_id)
                        LEFT JOIN waiting w USING (account_id)
                        LEFT JOIN reconciled c USING (account_id)""")
                .bind("accounts", SqlArray.of(UUID.class, accounts))
                .bind("since", since.atStartOfDay(ZoneOffset.UTC).toInstant().toString())
                .bind("day", since)
                .map((row, context) -> Map.entry(row.getObject("account_id", UUID.class), read(row)))
                .forEach(count -> counts.put(count.getKey(), count.getValue())));
        return counts;
    }

    private static Counts read(ResultSet row) throws SQLException {
        return new Counts(
                row.getLong("orders"),
                row.getLong("without_rate"),
                row.getLong("with_gap"),
                row.getLong("waiting"),
                row.getLong("days"),
                row.getLong("different_days"));
    }
}
