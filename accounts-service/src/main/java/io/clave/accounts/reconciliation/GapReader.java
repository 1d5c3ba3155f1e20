package io.clave.accounts.reconciliation;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Finds gaps in sequences; what waits in quarantine did arrive and leaves none. */
@Singleton
class GapReader {

    /** Numbers that far before and after the days asked for are looked at too: documents are not dated in their order. */
    private static final int MARGIN_DAYS = 31;

    private static final String REVISIONS = """
            SELECT 'REVISION' AS kind, o.order_id AS series, r.before + 1 AS first, r.revision - 1 AS last
            FROM customer_order o CROSS JOIN LATERAL (
                SELECT CAST(revision AS bigint) AS revision, lag(revision, 1, 0) OVER (ORDER BY revision) AS before
                FROM (SELECT revision FROM order_revision WHERE account_id = o.account_id AND id = o.id
                      UNION SELECT revision FROM ledger_archive WHERE account_id = o.account_id AND id = o.id) all_revisions) r
            WHERE o.source = :source AND o.ordered_at >= CAST(:from AS timestamptz)
              AND o.ordered_at < CAST(:until AS timestamptz) AND o.revision > 1 AND r.revision > r.before + 1
            """;

    private static final String DOCUMENT_NUMBERS = """
            SELECT 'DOCUMENT_NUMBER', series, before + 1, number - 1 FROM (
                SELECT parts[1] AS series, ordered_at, CAST(parts[2] AS bigint) AS number,
                       lag(CAST(parts[2] AS bigint)) OVER (PARTITION BY parts[1] ORDER BY CAST(parts[2] AS bigint)) AS before
                FROM (SELECT regexp_match(order_id, :pattern) AS parts, ordered_at FROM customer_order
                      WHERE source = :source AND ordered_at >= CAST(:early AS timestamptz)
                        AND ordered_at < CAST(:late AS timestamptz)
                      UNION ALL
                      SELECT regexp_match(order_id, :pattern), ordered_on::timestamp AT TIME ZONE 'UTC' FROM quarantine
                      WHERE state = 'WAITING' AND source = :source
                        AND ordered_on >= CAST(:early AS timestamptz)::date
                        AND ordered_on <= CAST(:late AS timestamptz)::date) documents
                WHERE parts IS NOT NULL) numbers
            WHERE number > before + 1 AND ordered_at >= CAST(:from AS timestamptz) AND ordered_at < CAST(:until AS timestamptz)
            """;

    private final Jdbi jdbi;
    private final GapConfig config;

    GapReader(Jdbi jdbi, GapConfig config) {
        this.jdbi = jdbi;
        this.config = config;
    }

    /** Gaps that end at a document of those days, the last one not among them; after is kind, series and first of the last one seen. */
    List<Gap> list(String source, LocalDate from, LocalDate until, @Nullable List<String> after, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT * FROM (" + REVISIONS + " UNION ALL " + DOCUMENT_NUMBERS + """
                        ) gaps WHERE CAST(:afterKind AS text) IS NULL
                                OR (kind, series, first) > (:afterKind, :afterSeries, CAST(:afterFirst AS bigint))
                        ORDER BY kind, series, first LIMIT :limit""")
                .bind("source", source)
                .bind("pattern", config.documentNumbers().getOrDefault(source, config.documentNumber()))
                .bind("from", start(from))
                .bind("until", start(until))
                .bind("early", start(from.minusDays(MARGIN_DAYS)))
                .bind("late", start(until.plusDays(MARGIN_DAYS)))
                .bind("afterKind", after == null ? null : after.get(0))
                .bind("afterSeries", after == null ? null : after.get(1))
                .bind("afterFirst", after == null ? null : after.get(2))
                .bind("limit", limit)
                .map((row, context) -> Gap.of(
                        GapKind.valueOf(row.getString("kind")),
                        row.getString("series"),
                        row.getLong("first"),
                        row.getLong("last")))
                .list());
    }

    private static String start(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant().toString();
    }
}
