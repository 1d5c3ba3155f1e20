package io.clave.accounts.order;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Sums orders as they are now, or as they were known at an instant: each at its highest revision recorded until then. */
@Singleton
class PerformanceReader {

    private static final String NOW = "(SELECT * FROM customer_order WHERE account_id = :account)";
    private static final String THEN = """
            (SELECT DISTINCT ON (id) * FROM order_revision
             WHERE account_id = :account AND recorded_at <= CAST(:asOf AS timestamptz) ORDER BY id, revision DESC)""";
    private static final String SUMS = """
            SELECT currency,
                   count(*) FILTER (WHERE type = 'ORDER' AND status <> 'CANCELLED') AS orders,
                   count(*) FILTER (WHERE type = 'CREDIT' AND status <> 'CANCELLED') AS credits,
                   sum(net_amount) AS net_amount,
                   COALESCE(sum(ordered_quantity - quantity) FILTER (WHERE type = 'ORDER'), 0) AS returned_quantity,
                   sum(ordered_quantity) AS ordered_quantity, sum(delivered_quantity) AS delivered_quantity,
                   sum(open_quantity) AS open_quantity, sum(dated_quantity) AS dated_quantity,
                   sum(promised_quantity) AS promised_quantity, sum(on_time_quantity) AS on_time_quantity,
                   sum(quantity_days) AS quantity_days, min(next_promised_on) AS next_promised_on
            FROM %s o
            WHERE (CAST(:from AS timestamptz) IS NULL OR ordered_at >= CAST(:from AS timestamptz))
              AND (CAST(:until AS timestamptz) IS NULL OR ordered_at < CAST(:until AS timestamptz))
            GROUP BY currency ORDER BY currency""";

    /** The sums of one currency. */
    private record Sums(
            String currency, long orders, long credits, BigDecimal netAmount, BigDecimal returned, Fulfilment units) {

        static Sums read(ResultSet row) throws SQLException {
            return new Sums(
                    row.getString("currency"),
                    row.getLong("orders"),
                    row.getLong("credits"),
                    row.getBigDecimal("net_amount"),
                    row.getBigDecimal("returned_quantity"),
                    OrderRow.fulfilment(row));
        }
    }

    private final Jdbi jdbi;

    PerformanceReader(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    OrderPerformance of(UUID accountId, @Nullable LocalDate from, @Nullable LocalDate until, @Nullable Instant asOf) {
        List<Sums> sums = jdbi.withHandle(handle -> {
            var query = handle.createQuery(SUMS.formatted(asOf == null ? NOW : THEN));
            if (asOf != null) {
                query.bind("asOf", asOf.toString());
            }
            return query.bind("account", accountId)
                    .bind("from", OrderFilter.startOf(from))
                    .bind("until", OrderFilter.startOf(until))
                    .map((row, context) -> Sums.read(row))
                    .list();
        });
        return total(sums);
    }

    private static OrderPerformance total(List<Sums> sums) {
        TreeMap<String, BigDecimal> netAmounts = new TreeMap<>();
        sums.forEach(sum -> netAmounts.put(sum.currency(), sum.netAmount()));
        return new OrderPerformance(
                sums.stream().mapToLong(Sums::orders).sum(),
                sums.stream().mapToLong(Sums::credits).sum(),
                netAmounts,
                sums.stream().map(Sums::returned).reduce(BigDecimal.ZERO, BigDecimal::add),
                sums.stream().map(Sums::units).reduce(Fulfilment.NONE, Fulfilment::plus));
    }
}
