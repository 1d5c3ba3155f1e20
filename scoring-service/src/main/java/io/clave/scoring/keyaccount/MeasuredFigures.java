package io.clave.scoring.keyaccount;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** What the orders and the scores say of all accounts, as percentile ranks; a figure that is not known has no row. */
@Singleton
class MeasuredFigures {

    /** Midrank over n: (accounts below + half of those equal, itself among them) / n. A lone account is in the middle. */
    private static final String SQL = """
            WITH bought AS (
                SELECT account_id,
                       sum(counted_amount) FILTER (WHERE ordered_on > :yearAgo) AS recent,
                       sum(counted_amount) FILTER (WHERE ordered_on <= :yearAgo) AS earlier,
                       sum(counted_margin) FILTER (WHERE ordered_on > :yearAgo) AS margin,
                       count(*) FILTER (WHERE ordered_on > :yearAgo AND counted_margin IS NULL) AS without_margin
                FROM purchase
                WHERE status <> 'CANCELLED' AND ordered_on > :twoYearsAgo AND ordered_on <= :today
                GROUP BY account_id HAVING count(DISTINCT counted_currency) = 1
            ), figure AS (
                SELECT s.account_id, f.measure, CAST(f.figure AS numeric) AS figure, f.peers, f.known_on
                FROM score s LEFT JOIN bought b USING (account_id) CROSS JOIN LATERAL (VALUES
                    ('CLV', CAST(s.clv AS numeric), s.currency, s.as_of),
                    ('TENURE', CAST(CAST(:today AS date) - s.first_on AS numeric), '', CAST(:today AS date)),
                    ('GROWTH', CASE WHEN s.first_on <= :twoYearsAgo AND b.earlier > 0
                                    THEN round(COALESCE(b.recent, 0) / b.earlier - 1, 6) END, '', CAST(:today AS date)),
                    ('POCKET_MARGIN', CASE WHEN b.recent > 0 AND b.without_margin = 0
                                           THEN round(b.margin / b.recent, 6) END, '', CAST(:today AS date))
                ) AS f (measure, figure, peers, known_on)
                WHERE f.figure IS NOT NULL
            )
            SELECT account_id, measure, figure, known_on,
                   round(10 * (rank() OVER (PARTITION BY measure, peers ORDER BY figure) - 1
                               + count(*) OVER (PARTITION BY measure, peers, figure) / 2.0)
                         / count(*) OVER (PARTITION BY measure, peers), 4)
            FROM figure""";

    private static final int FETCH_SIZE = 5_000;

    private final Jdbi jdbi;

    MeasuredFigures(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    Map<UUID, Map<CriterionSource, Evidence>> on(LocalDate today) {
        Map<UUID, Map<CriterionSource, Evidence>> found = new HashMap<>();
        jdbi.useHandle(handle -> handle.createQuery(SQL)
                .bind("today", today)
                .bind("yearAgo", today.minusYears(1))
                .bind("twoYearsAgo", today.minusYears(2))
                .setFetchSize(FETCH_SIZE)
                .map((row, context) -> Map.entry(row.getObject(1, UUID.class), read(row)))
                .forEach(entry -> found.computeIfAbsent(entry.getKey(), account -> new EnumMap<>(CriterionSource.class))
                        .put(CriterionSource.valueOf(entry.getValue().source()), entry.getValue())));
        return found;
    }

    private static Evidence read(ResultSet row) throws SQLException {
        return new Evidence(
                row.getBigDecimal(5), row.getBigDecimal(3), row.getString(2), row.getObject(4, LocalDate.class));
    }
}
