package io.clave.accounts.intake;

import io.clave.accounts.account.ExternalId;
import io.clave.accounts.order.OrderDocument;
import io.clave.platform.database.ByteArrays;
import io.clave.platform.id.Ids;
import io.clave.platform.json.Json;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Orders that were understood but could not be booked. */
@Singleton
class Quarantine {

    /** A document set aside. */
    record Waiting(UUID id, OrderDocument document, QuarantineReason reason, Instant receivedAt) {}

    private static final String SELECT = "SELECT id, document, reason, received_at FROM quarantine ";

    private final Jdbi jdbi;
    private final Json json;
    private final Clock clock;

    Quarantine(Jdbi jdbi, Json json, Clock clock) {
        this.jdbi = jdbi;
        this.json = json;
        this.clock = clock;
    }

    /** Keeps each document once, however often it is pushed. */
    void keep(Map<OrderDocument, QuarantineReason> documents) {
        if (documents.isEmpty()) {
            return;
        }
        List<OrderDocument> orders = List.copyOf(documents.keySet());
        List<QuarantineReason> reasons = orders.stream().map(documents::get).toList();
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO quarantine (id, source, order_id, revision, digest, account_external_id, reason, detail,
                                                document, received_at)
                        SELECT n.*, CAST(:now AS timestamptz)
                        FROM unnest(:ids, :sources, :orderIds, :revisions, :digests, :accounts, :reasons, :details,
                                    :documents) AS n (id, source, order_id, revision, digest, account, reason, detail, document)
                        ORDER BY n.source, n.order_id, n.revision, n.digest
                        ON CONFLICT (source, order_id, revision, digest) DO NOTHING""")
                .bindArray(
                        "ids",
                        UUID.class,
                        orders.stream().map(order -> Ids.next()).toList())
                .bindArray(
                        "sources",
                        String.class,
                        orders.stream().map(OrderDocument::source).toList())
                .bindArray(
                        "orderIds",
                        String.class,
                        orders.stream().map(OrderDocument::orderId).toList())
                .bindArray(
                        "revisions",
                        Integer.class,
                        orders.stream().map(OrderDocument::revision).toList())
                .bind(
                        "digests",
                        ByteArrays.of(orders.stream().map(OrderDocument::digest).toList()))
                .bindArray(
                        "accounts",
                        String.class,
                        orders.stream().map(OrderDocument::accountExternalId).toList())
                .bindArray(
                        "reasons",
                        String.class,
                        reasons.stream().map(QuarantineReason::name).toList())
                .bindArray(
                        "details",
                        String.class,
                        reasons.stream().map(QuarantineReason::detail).toList())
                .bind(
                        "documents",
                        ByteArrays.of(orders.stream().map(json::write).toList()))
                .bind("now", clock.instant().toString())
                .execute());
    }

    /** Takes out what waits for these accounts, in the order of arrival. */
    List<OrderDocument> release(Collection<ExternalId> accounts) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        WITH released AS (
                            DELETE FROM quarantine WHERE reason = 'UNKNOWN_ACCOUNT'
                              AND (source, account_external_id) IN (SELECT * FROM unnest(:systems, :externalIds))
                            RETURNING id, document)
                        SELECT document FROM released ORDER BY id""")
                .bindArray(
                        "systems",
                        String.class,
                        accounts.stream().map(ExternalId::system).toList())
                .bindArray(
                        "externalIds",
                        String.class,
                        accounts.stream().map(ExternalId::externalId).toList())
                .map((row, context) -> json.read(row.getBytes(1), OrderDocument.class))
                .list());
    }

    List<Waiting> list(@Nullable String source, @Nullable QuarantineReason reason, @Nullable UUID after, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT + """
                        WHERE (CAST(:source AS text) IS NULL OR source = :source)
                          AND (CAST(:reason AS text) IS NULL OR reason = :reason)
                          AND (CAST(:after AS uuid) IS NULL OR id > :after)
                        ORDER BY id LIMIT :limit""")
                .bind("source", source)
                .bind("reason", reason == null ? null : reason.name())
                .bind("after", after)
                .bind("limit", limit)
                .map((row, context) -> read(row))
                .list());
    }

    private Waiting read(ResultSet row) throws SQLException {
        return new Waiting(
                row.getObject("id", UUID.class),
                json.read(row.getBytes("document"), OrderDocument.class),
                QuarantineReason.valueOf(row.getString("reason")),
                row.getTimestamp("received_at").toInstant());
    }
}
