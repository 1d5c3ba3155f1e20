package io.clave.accounts.reconciliation;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Counts what is wrong with the orders of an account. */
@Singleton
class DataQualityRepository {

    /** What was counted. */
    record Counts(long orders, long withoutRate, long withGap, long waiting, long days, long differentDays) {}

    private final Jdbi jdbi;

    DataQualityRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    Counts count(UUID accountId, LocalDate since) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        WITH known AS (SELECT system, external_id FROM account_external_id WHERE account_id = :account),
                        revisions AS (
                            SELECT id, count(*) AS number FROM (
                                SELECT id, revision FROM order_revision WHERE account_id = :account
                                UNION SELECT id, revision FROM ledger_archive WHERE account_id = :account) r
                            GROUP BY id),
                        booked AS (
                            SELECT count(*) AS orders,
                                   count(*) FILTER (WHERE o.reporting_currency IS NULL) AS without_rate,
                                   count(*) FILTER (WHERE r.number < o.revision) AS with_gap
                            FROM customer_order o LEFT JOIN revisions r USING (id)
                            WHERE o.account_id = :account AND o.ordered_at >= CAST(:since AS timestamptz)),
                        waiting AS (
                            SELECT count(DISTINCT (q.source, q.order_id)) AS orders FROM quarantine q
                            JOIN known k ON k.system = q.source AND k.external_id = q.account_external_id
                            WHERE q.state = 'WAITING' AND q.ordered_on >= :day),
                        compared AS (
                            SELECT count(*) AS days, count(*) FILTER (WHERE state = 'DIFFERENT') AS different_days
                            FROM reconciliation WHERE source IN (SELECT system FROM known) AND day >= :day)
                        SELECT b.orders, b.without_rate, b.with_gap, w.orders AS waiting, c.days, c.different_days
                        FROM booked b, waiting w, compared c""")
                .bind("account", accountId)
                .bind("since", since.atStartOfDay(ZoneOffset.UTC).toInstant().toString())
                .bind("day", since)
                .map((row, context) -> new Counts(
                        row.getLong("orders"),
                        row.getLong("without_rate"),
                        row.getLong("with_gap"),
                        row.getLong("waiting"),
                        row.getLong("days"),
                        row.getLong("different_days")))
                .one());
    }
}
