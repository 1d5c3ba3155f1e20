package io.clave.accounts.order;

import io.clave.accounts.price.PriceComponent;
import io.clave.accounts.price.PriceJson;
import io.clave.accounts.price.PricePart;
import io.clave.accounts.price.PriceStep;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Sums what the prices of orders are made of; an order without price components has an invoice amount and lacks all else. */
@Singleton
class PriceWaterfallReader {

    private static final String SUMS = """
            SELECT o.currency, o.reporting_currency, i.missing, i.step, i.type,
                   sum(i.amount) AS amount, sum(i."reportingAmount") AS reporting_amount,
                   bool_or(i."reportingAmount" IS NULL) AS unconverted,
                   sum(abs(i.amount)) AS turnover, sum(abs(i."reportingAmount")) AS reporting_turnover
            FROM %s o CROSS JOIN LATERAL (
                SELECT * FROM jsonb_to_recordset(o.price_items)
                    AS known (missing jsonb, step text, type text, amount numeric, "reportingAmount" numeric)
                UNION ALL
                SELECT CAST(:everything AS jsonb), 'INVOICE', NULL, o.net_amount, o.reporting_amount
                WHERE o.price_items IS NULL) i
            WHERE o.status <> 'CANCELLED'
            GROUP BY o.currency, o.reporting_currency, i.missing, i.step, i.type
            ORDER BY o.currency, i.step, i.type NULLS LAST, i.missing""";

    /** Sums of one currency, in it and in the reporting currency; null there where an order has no rate. */
    record Sums(
            String currency,
            @Nullable String reportingCurrency,
            PricePart part,
            @Nullable PricePart reporting) {

        private static Sums read(ResultSet row) throws SQLException {
            return new Sums(
                    row.getString("currency"),
                    row.getString("reporting_currency"),
                    part(row, ""),
                    row.getBoolean("unconverted") ? null : part(row, "reporting_"));
        }

        private static PricePart part(ResultSet row, String prefix) throws SQLException {
            PriceStep step = PriceStep.valueOf(row.getString("step"));
            BigDecimal turnover = step == PriceStep.INVOICE ? row.getBigDecimal(prefix + "turnover") : BigDecimal.ZERO;
            return new PricePart(
                    PriceJson.missing(row.getString("missing")),
                    step,
                    row.getString("type"),
                    row.getBigDecimal(prefix + "amount"),
                    turnover);
        }
    }

    private final Jdbi jdbi;

    PriceWaterfallReader(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    List<Sums> of(KnownOrders orders) {
        return jdbi.withHandle(handle -> orders.query(handle, SUMS)
                .bind("everything", PriceJson.write(PriceComponent.values()))
                .map((row, context) -> Sums.read(row))
                .list());
    }
}
