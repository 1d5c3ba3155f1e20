package io.clave.accounts.order;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.TreeMap;
import org.jdbi.v3.core.Jdbi;

/** Sums orders. */
@Singleton
class PerformanceReader {

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
            FROM %s o GROUP BY currency ORDER BY currency""";

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

    OrderPerformance of(KnownOrders orders) {
        return total(jdbi.withHandle(handle ->
                orders.query(handle, SUMS).map((row, context) -> Sums.read(row)).list()));
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
