package io.clave.scoring.revenue;

import io.clave.scoring.history.Days;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Revenue of a period in the database. */
@Singleton
class RevenueRepository {

    private final Jdbi jdbi;

    RevenueRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * By ultimate parent and counted currency.
     *
     * @param hierarchyOn the day whose parents count
     */
    List<AccountRevenue> between(@Nullable LocalDate from, LocalDate until, LocalDate hierarchyOn) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        WITH revenue AS (
                            SELECT account_id, counted_currency AS currency,
                                   COALESCE(sum(counted_amount) FILTER (WHERE is_purchase), 0) AS gross,
                                   sum(counted_amount) AS net, sum(counted_margin) AS margin,
                                   count(*) - count(counted_margin) AS without_margin
                            FROM purchase
                            WHERE status <> 'CANCELLED' AND ordered_on <= :until
                                  AND ordered_on >= COALESCE(CAST(:from AS date), '-infinity')
                            GROUP BY account_id, counted_currency
                        )
                        SELECT COALESCE(u.ultimate_parent, r.account_id), r.currency, count(*), sum(r.gross), sum(r.net),
                               CASE WHEN sum(r.without_margin) = 0 THEN sum(r.margin) END
                        FROM revenue r LEFT JOIN ultimate_parents(:endOfHierarchy) u USING (account_id)
                        GROUP BY 1, 2""")
                .bind("from", from)
                .bind("until", until)
                .bind("endOfHierarchy", Days.end(hierarchyOn))
                .map((row, context) -> read(row))
                .list());
    }

    private static AccountRevenue read(ResultSet row) throws SQLException {
        return new AccountRevenue(
                row.getObject(1, UUID.class),
                Currency.getInstance(row.getString(2)),
                row.getLong(3),
                row.getBigDecimal(4),
                row.getBigDecimal(5),
                row.getBigDecimal(6));
    }
}
