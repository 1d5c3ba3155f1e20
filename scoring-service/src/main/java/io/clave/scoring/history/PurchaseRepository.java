package io.clave.scoring.history;

import io.clave.platform.database.Columns;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

/** The orders behind the histories. */
@Singleton
class PurchaseRepository {

    private final Jdbi jdbi;

    PurchaseRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Keeps the later revision of each order; answers the accounts for which anything changed. */
    List<UUID> save(Collection<OrderRecorded> orders) {
        return jdbi.withHandle(handle ->
                bind(handle.createQuery("""
                        INSERT INTO purchase AS p (account_id, source, order_id, revision, type, status, ordered_at,
                                                   ordered_on, currency, net_amount, reporting_currency,
                                                   reporting_amount, pocket_margin, reporting_pocket_margin, written_at)
                        SELECT n.*, clock_timestamp()
                        FROM unnest(:accounts, :sources, :orders, :revisions, :types, :statuses, :orderedAt,
                                    :orderedOn, :currencies, :amounts, :reportingCurrencies, :reportingAmounts, :margins,
                                    :reportingMargins) AS n
                        ON CONFLICT (account_id, source, order_id) DO UPDATE
                        SET revision = excluded.revision, type = excluded.type, status = excluded.status,
                            ordered_at = excluded.ordered_at, ordered_on = excluded.ordered_on,
                            currency = excluded.currency, net_amount = excluded.net_amount,
                            reporting_currency = excluded.reporting_currency,
                            reporting_amount = excluded.reporting_amount,
                            pocket_margin = excluded.pocket_margin,
                            reporting_pocket_margin = excluded.reporting_pocket_margin,
                            written_at = excluded.written_at
                        WHERE p.revision < excluded.revision
                        RETURNING account_id"""), orders).mapTo(UUID.class).list());
    }

    /** The same for orders that are to take the place of those known. */
    void keepBeside(Collection<OrderRecorded> orders) {
        jdbi.useHandle(handle -> bind(handle.createUpdate("""
                        INSERT INTO rebuilt_purchase AS p
                        SELECT * FROM unnest(:accounts, :sources, :orders, :revisions, :types, :statuses, :orderedAt,
                                             :orderedOn, :currencies, :amounts, :reportingCurrencies, :reportingAmounts,
                                             :margins, :reportingMargins)
                        ON CONFLICT (account_id, source, order_id) DO UPDATE
                        SET revision = excluded.revision, type = excluded.type, status = excluded.status,
                            ordered_at = excluded.ordered_at, ordered_on = excluded.ordered_on,
                            currency = excluded.currency, net_amount = excluded.net_amount,
                            reporting_currency = excluded.reporting_currency,
                            reporting_amount = excluded.reporting_amount,
                            pocket_margin = excluded.pocket_margin,
                            reporting_pocket_margin = excluded.reporting_pocket_margin
                        WHERE p.revision < excluded.revision"""), orders).execute());
    }

    private static <S extends SqlStatement<S>> S bind(S statement, Collection<OrderRecorded> orders) {
        new Columns<>(orders)
                .bind(statement, "accounts", UUID.class, OrderRecorded::accountId)
                .bind(statement, "sources", String.class, OrderRecorded::source)
                .bind(statement, "orders", String.class, OrderRecorded::orderId)
                .bind(statement, "revisions", Long.class, OrderRecorded::revision)
                .bind(statement, "types", String.class, order -> order.type().name())
                .bind(
                        statement,
                        "statuses",
                        String.class,
                        order -> order.status().name())
                .bind(statement, "orderedAt", Instant.class, OrderRecorded::orderedAt)
                .bind(statement, "orderedOn", LocalDate.class, OrderRecorded::orderedOn)
                .bind(
                        statement,
                        "currencies",
                        String.class,
                        order -> order.currency().getCurrencyCode())
                .bind(statement, "amounts", BigDecimal.class, OrderRecorded::netAmount)
                .bind(statement, "reportingCurrencies", String.class, PurchaseRepository::reportingCurrency)
                .bind(statement, "reportingAmounts", BigDecimal.class, OrderRecorded::reportingAmount)
                .bind(statement, "margins", BigDecimal.class, OrderRecorded::pocketMargin)
                .bind(statement, "reportingMargins", BigDecimal.class, OrderRecorded::reportingPocketMargin);
        return statement;
    }

    private static @Nullable String reportingCurrency(OrderRecorded order) {
        Currency currency = order.reportingCurrency();
        return currency == null ? null : currency.getCurrencyCode();
    }
}
