package io.clave.accounts.intake;

import io.clave.accounts.account.ExternalId;
import io.clave.accounts.order.OrderDocument;
import io.clave.accounts.order.OrderKey;
import io.clave.platform.database.Columns;
import io.clave.platform.database.SqlArray;
import io.clave.platform.id.Ids;
import io.clave.platform.json.Json;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/** The quarantine in the database; every statement is set-based. */
@Singleton
class QuarantineRepository {

    /** A document that could not be booked. */
    record SetAside(ArrivedOrder order, QuarantineReason reason) {

        OrderDocument document() {
            return order.document();
        }

        private <T> @Nullable T record(Function<PushedRecord, @Nullable T> member) {
            PushedRecord known = order.record();
            return known == null ? null : member.apply(known);
        }
    }

    /** What became of a document that was set aside before. */
    record Fate(QuarantineState state, @Nullable String reason) {}

    /** What a document was when it was pushed. */
    record Pushed(OrderKey order, int revision, ByteBuffer digest) {

        static Pushed of(OrderDocument document) {
            return new Pushed(document.key(), document.revision(), ByteBuffer.wrap(document.digest()));
        }
    }

    private static final String COLUMNS = "id, state, reason, document, received_at, outcome, version,"
            + " record_id, record_partition, record_offset";

    private final Jdbi jdbi;
    private final Json json;
    private final Clock clock;

    QuarantineRepository(Jdbi jdbi, Json json, Clock clock) {
        this.jdbi = jdbi;
        this.json = json;
        this.clock = clock;
    }

    /** Keeps each document once, however often it is pushed. */
    void add(List<SetAside> orders) {
        List<OrderDocument> documents = orders.stream().map(SetAside::document).toList();
        jdbi.useHandle(handle -> {
            Update insert = bindKeys(handle.createUpdate("""
                    INSERT INTO quarantine (id, source, order_id, revision, digest, account_external_id, reason, document,
                                            record_id, record_partition, record_offset, received_at)
                    SELECT n.*, CAST(:now AS timestamptz)
                    FROM unnest(:ids, :sources, :orderIds, :revisions, :digests, :accounts, :reasons, :documents,
                                :records, :partitions, :offsets)
                         AS n (id, source, order_id, revision, digest, account, reason, document, record, part, place)
                    ORDER BY n.source, n.order_id, n.revision, n.digest
                    ON CONFLICT (source, order_id, revision, digest) DO NOTHING"""), documents);
            new Columns<>(orders)
                    .bind(insert, "ids", UUID.class, order -> Ids.next())
                    .bind(
                            insert,
                            "accounts",
                            String.class,
                            order -> order.document().accountExternalId())
                    .bind(
                            insert,
                            "reasons",
                            String.class,
                            order -> order.reason().name())
                    .bind(insert, "records", String.class, order -> order.record(PushedRecord::id))
                    .bind(insert, "partitions", Integer.class, order -> order.record(PushedRecord::partition))
                    .bind(insert, "offsets", Long.class, order -> order.record(PushedRecord::offset));
            insert.bind("documents", SqlArray.of(byte[].class, documents, json::write))
                    .bind("now", clock.instant().toString())
                    .execute();
        });
    }

    /** What became of those of the documents that wait no more. */
    Map<Pushed, Fate> fates(List<OrderDocument> orders) {
        Map<Pushed, Fate> fates = new HashMap<>();
        jdbi.useHandle(handle -> bindKeys(handle.createQuery("""
                        SELECT q.source, q.order_id, q.revision, q.digest, q.state, c.reason FROM quarantine q
                        LEFT JOIN quarantine_change c ON c.quarantine_id = q.id AND c.version = q.version
                        WHERE (q.source, q.order_id, q.revision, q.digest)
                              IN (SELECT * FROM unnest(:sources, :orderIds, :revisions, :digests))
                          AND q.state <> 'WAITING'"""), orders)
                .map((row, context) -> Map.entry(
                        new Pushed(
                                new OrderKey(row.getString(1), row.getString(2)),
                                row.getInt(3),
                                ByteBuffer.wrap(row.getBytes(4))),
                        new Fate(QuarantineState.valueOf(row.getString(5)), row.getString(6))))
                .forEach(fate -> fates.put(fate.getKey(), fate.getValue())));
        return fates;
    }

    List<HeldOrder> list(QuarantineFilter filter, @Nullable UUID after, int limit) {
        return jdbi.withHandle(handle -> filter.bindTo(
                        handle.createQuery("SELECT " + COLUMNS + " FROM quarantine " + QuarantineFilter.WHERE),
                        after,
                        limit)
                .map((row, context) -> read(row))
                .list());
    }

    Optional<HeldOrder> find(UUID id) {
        return byIds(List.of(id), "").stream().findFirst();
    }

    List<HeldOrder> find(Collection<UUID> ids) {
        return byIds(ids, "");
    }

    /** The oldest first; locked until the end of the transaction. */
    List<HeldOrder> lock(Collection<UUID> ids) {
        return byIds(ids, " FOR UPDATE");
    }

    /**
     * What waits for these accounts, locked until the end of the transaction. What somebody else has locked is in their
     * hands: they see the accounts that the caller has opened.
     */
    List<HeldOrder> lockWaitingFor(Collection<ExternalId> accounts) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT " + COLUMNS + """
                         FROM quarantine WHERE state = 'WAITING'
                          AND (source, account_external_id) IN (SELECT * FROM unnest(:systems, :externalIds))
                        ORDER BY id FOR UPDATE SKIP LOCKED""")
                .bind("systems", SqlArray.of(String.class, accounts, ExternalId::system))
                .bind("externalIds", SqlArray.of(String.class, accounts, ExternalId::externalId))
                .map((row, context) -> read(row))
                .list());
    }

    /** What waits for rates of this currency, in the order of arrival. */
    List<UUID> waitingForRates(String currency, @Nullable UUID after, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT id FROM quarantine WHERE state = 'WAITING' AND reason = 'MISSING_RATE' AND currency = :currency
                          AND (CAST(:after AS uuid) IS NULL OR id > :after)
                        ORDER BY id LIMIT :limit""")
                .bind("currency", currency)
                .bind("after", after)
                .bind("limit", limit)
                .mapTo(UUID.class)
                .list());
    }

    private List<HeldOrder> byIds(Collection<UUID> ids, String lock) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT " + COLUMNS + " FROM quarantine WHERE id = ANY (:ids) ORDER BY id" + lock)
                .bind("ids", SqlArray.of(UUID.class, ids))
                .map((row, context) -> read(row))
                .list());
    }

    private static <S extends SqlStatement<S>> S bindKeys(S statement, List<OrderDocument> orders) {
        return statement
                .bind("sources", SqlArray.of(String.class, orders, OrderDocument::source))
                .bind("orderIds", SqlArray.of(String.class, orders, OrderDocument::orderId))
                .bind("revisions", SqlArray.of(Integer.class, orders, OrderDocument::revision))
                .bind("digests", SqlArray.of(byte[].class, orders, OrderDocument::digest));
    }

    private HeldOrder read(ResultSet row) throws SQLException {
        String outcome = row.getString("outcome");
        return new HeldOrder(
                row.getObject("id", UUID.class),
                QuarantineState.valueOf(row.getString("state")),
                QuarantineReason.valueOf(row.getString("reason")),
                json.read(row.getBytes("document"), OrderDocument.class),
                row.getTimestamp("received_at").toInstant(),
                outcome == null ? null : Outcome.valueOf(outcome),
                record(row),
                row.getLong("version"));
    }

    private static @Nullable PushedRecord record(ResultSet row) throws SQLException {
        long offset = row.getLong("record_offset");
        return row.wasNull()
                ? null
                : new PushedRecord(row.getString("record_id"), row.getInt("record_partition"), offset);
    }
}
