package io.clave.scoring.history;

import io.clave.scoring.database.Column;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** The orders behind the histories. */
@Singleton
class PurchaseRepository {

    private final Jdbi jdbi;

    PurchaseRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Keeps the later revision of each order; answers the accounts for which anything changed. */
    List<UUID> save(Collection<OrderRecorded> orders) {
        List<OrderRecorded> rows = List.copyOf(orders);
        return jdbi.withHandle(handle -> handle.createQuery("""
                        INSERT INTO purchase AS p (account_id, source, order_id, revision, type, status, ordered_at,
                                                   ordered_on, currency, net_amount)
                        SELECT * FROM unnest(:accounts, :sources, :orders, :revisions, :types, :statuses, :orderedAt,
                                             :orderedOn, :currencies, :amounts)
                        ON CONFLICT (account_id, source, order_id) DO UPDATE
                        SET revision = excluded.revision, type = excluded.type, status = excluded.status,
                            ordered_at = excluded.ordered_at, ordered_on = excluded.ordered_on,
                            currency = excluded.currency, net_amount = excluded.net_amount
                        WHERE p.revision < excluded.revision
                        RETURNING account_id""")
                .bindArray("accounts", UUID.class, Column.of(rows, OrderRecorded::accountId))
                .bindArray("sources", String.class, Column.of(rows, OrderRecorded::source))
                .bindArray("orders", String.class, Column.of(rows, OrderRecorded::orderId))
                .bindArray("revisions", Long.class, Column.of(rows, OrderRecorded::revision))
                .bindArray(
                        "types",
                        String.class,
                        Column.of(rows, order -> order.type().name()))
                .bindArray(
                        "statuses",
                        String.class,
                        Column.of(rows, order -> order.status().name()))
                .bindArray("orderedAt", Instant.class, Column.of(rows, OrderRecorded::orderedAt))
                .bindArray("orderedOn", LocalDate.class, Column.of(rows, OrderRecorded::orderedOn))
                .bindArray(
                        "currencies",
                        String.class,
                        Column.of(rows, order -> order.currency().getCurrencyCode()))
                .bindArray("amounts", BigDecimal.class, Column.of(rows, OrderRecorded::netAmount))
                .mapTo(UUID.class)
                .list());
    }
}
