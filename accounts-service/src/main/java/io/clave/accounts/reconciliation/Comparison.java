package io.clave.accounts.reconciliation;

import java.time.Instant;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;

/** Compares a control total with the ledger, in the database. */
final class Comparison {

    private static final String THIS = "source = :source AND day = :day AND currency = :currency";

    /** The same where several tables are joined. */
    private static final String PLACE = "r.source = :source AND day = :day AND reconciliation.currency = :currency";

    private static final String BOOKED = """
            SELECT order_id, revision, net_amount AS amount, status = 'CANCELLED' AS cancelled FROM customer_order
            WHERE source = :source AND currency = :currency
              AND ordered_at >= CAST(:day AS date)::timestamp AT TIME ZONE 'UTC'
              AND ordered_at < (CAST(:day AS date) + 1)::timestamp AT TIME ZONE 'UTC'
            """;

    private static final String WAITING = """
            SELECT order_id, max(revision) AS revision FROM quarantine
            WHERE state = 'WAITING' AND source = :source AND ordered_on = :day AND currency = :currency GROUP BY order_id
            """;

    private static final String LISTED = "SELECT order_id, revision, amount FROM reconciliation_item WHERE " + THIS;

    private static final String IN_QUARANTINE = """
            SELECT order_id, 'QUARANTINED' AS kind, CAST(NULL AS int) AS expected_revision, revision AS found_revision,
                   CAST(NULL AS numeric) AS expected_amount, CAST(NULL AS numeric) AS found_amount FROM waiting
            """;

    private static final String CANCELLED = """
            SELECT order_id, 'CANCELLED', NULL, revision, NULL, amount FROM booked WHERE cancelled
            """;

    private static final String ORDER_BY_ORDER = """
            SELECT COALESCE(l.order_id, b.order_id), CASE
                     WHEN l.order_id IS NULL THEN 'SURPLUS'
                     WHEN b.cancelled THEN 'CANCELLED'
                     WHEN b.order_id IS NOT NULL AND b.revision <> l.revision THEN 'OTHER_REVISION'
                     WHEN b.order_id IS NOT NULL THEN 'OTHER_AMOUNT'
                     WHEN e.order_id IS NOT NULL THEN 'ELSEWHERE'
                     ELSE 'MISSING' END,
                   l.revision, COALESCE(b.revision, e.revision), l.amount, COALESCE(b.amount, e.net_amount)
            FROM listed l
            FULL JOIN booked b ON b.order_id = l.order_id
            LEFT JOIN customer_order e ON b.order_id IS NULL AND e.source = :source AND e.order_id = l.order_id
            LEFT JOIN waiting w ON w.order_id = l.order_id
            WHERE (l.order_id IS NULL AND NOT b.cancelled)
               OR (l.order_id IS NOT NULL
                   AND (b.cancelled OR b.revision <> l.revision OR b.amount <> l.amount
                        OR (b.order_id IS NULL AND w.order_id IS NULL)))
            """;

    private static final String REFUSED = """
            WITH refused AS (
                SELECT r.* FROM refused_push r JOIN reconciliation USING (source)
                WHERE %s AND state = 'DIFFERENT'
                  AND CASE WHEN itemised
                           THEN r.order_id IN (SELECT order_id FROM reconciliation_finding WHERE %s)
                           ELSE r.ordered_on = :day AND r.currency = :currency END
                  AND CASE WHEN kind = 'STALE_PUSH'
                           THEN NOT EXISTS (SELECT FROM customer_order o JOIN order_revision v USING (account_id, id)
                                            WHERE o.source = r.source AND o.order_id = r.order_id
                                              AND v.revision = r.revision AND v.digest = r.digest)
                           ELSE NOT EXISTS (SELECT FROM customer_order o
                                            WHERE o.source = r.source AND o.order_id = r.order_id
                                              AND o.recorded_at >= r.refused_at
                                              AND (r.revision IS NULL OR o.revision >= r.revision)) END),
            named AS (
                INSERT INTO reconciliation_finding (source, day, currency, order_id, kind, found_revision, code, detail)
                SELECT source, CAST(:day AS date), :currency, order_id, kind, revision, code, detail FROM refused
                RETURNING kind)
            UPDATE reconciliation SET findings = findings + (SELECT count(*) FROM named) WHERE %s""";

    private Comparison() {}

    /** Stores what is found now; the row of the control total must be locked. */
    static void store(Handle handle, ControlKey key, boolean itemised, Instant now) {
        bind(handle.createUpdate("DELETE FROM reconciliation_finding WHERE " + THIS), key)
                .execute();
        bind(
                        handle.createUpdate(
                                "WITH booked AS (" + BOOKED + "), waiting AS (" + WAITING + "), listed AS (" + LISTED
                                        + """
                        ) INSERT INTO reconciliation_finding (source, day, currency, order_id, kind, expected_revision,
                                                              found_revision, expected_amount, found_amount)
                        SELECT :source, CAST(:day AS date), :currency, f.*
                        FROM (%s UNION ALL %s) f""".formatted(IN_QUARANTINE, itemised ? ORDER_BY_ORDER : CANCELLED)),
                        key)
                .execute();
        bind(handle.createUpdate("WITH booked AS (" + BOOKED + """
                        ), found AS (
                            SELECT count(*) AS orders, COALESCE(sum(amount), 0) AS amount FROM booked WHERE NOT cancelled),
                        findings AS (SELECT count(*) AS number FROM reconciliation_finding WHERE %s)
                        UPDATE reconciliation SET found_orders = found.orders, found_amount = found.amount,
                               findings = findings.number, compared_at = CAST(:now AS timestamptz),
                               state = CASE WHEN expected_orders = found.orders AND expected_amount = found.amount
                                             AND (NOT itemised OR findings.number = 0) THEN 'BALANCED' ELSE 'DIFFERENT' END
                        FROM found, findings WHERE %s""".formatted(THIS, THIS)), key)
                .bind("now", now.toString())
                .execute();
        bind(handle.createUpdate(REFUSED.formatted(PLACE, THIS, THIS)), key).execute();
    }

    private static <S extends SqlStatement<S>> S bind(S statement, ControlKey key) {
        return statement.bind("source", key.source()).bind("day", key.day()).bind("currency", key.currency());
    }
}
