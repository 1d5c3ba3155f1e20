package io.clave.accounts.order;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** Reads orders at their current revision, and the revisions that led there. */
@Singleton
class OrderReader {

    private static final String REVISIONS = "SELECT * FROM order_revision WHERE account_id = :account AND id = :id";

    private final Jdbi jdbi;

    OrderReader(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    Optional<RecordedOrder> find(OrderKey key) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT * FROM customer_order WHERE source = :source AND order_id = :orderId")
                .bind("source", key.source())
                .bind("orderId", key.orderId())
                .map((row, context) -> OrderRow.read(row))
                .findOne());
    }

    /** The order as one of its revisions has it. */
    Optional<RecordedOrder> revision(RecordedOrder head, int revision) {
        return jdbi.withHandle(handle -> of(head, handle.createQuery(REVISIONS + " AND revision = :revision"))
                .bind("revision", revision)
                .map((row, context) -> OrderRow.read(row))
                .findOne());
    }

    /** The revisions above the last one seen, the first ones first. */
    List<RecordedOrder> revisions(RecordedOrder head, int after, int limit) {
        return jdbi.withHandle(handle -> of(
                        head, handle.createQuery(REVISIONS + " AND revision > :after ORDER BY revision LIMIT :limit"))
                .bind("after", after)
                .bind("limit", limit)
                .map((row, context) -> OrderRow.read(row))
                .list());
    }

    List<RecordedOrder> list(OrderFilter filter, @Nullable List<String> after, int limit) {
        return jdbi.withHandle(
                handle -> filter.bind(handle.createQuery("SELECT * FROM customer_order " + filter.where(after)), after)
                        .bind("limit", limit)
                        .map((row, context) -> OrderRow.read(row))
                        .list());
    }

    private static Query of(RecordedOrder head, Query query) {
        return query.bind("account", head.accountId()).bind("id", head.id());
    }
}
