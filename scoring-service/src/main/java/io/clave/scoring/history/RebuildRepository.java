package io.clave.scoring.history;

import io.clave.platform.database.SqlArray;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Rebuilds in the database; times are those of the database, as they are in the projection. */
@Singleton
class RebuildRepository {

    /** A rebuild, locked, and the account that it has come to. */
    record Locked(ProjectionRebuild rebuild, @Nullable UUID lastAccount) {}

    private final Jdbi jdbi;

    RebuildRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Takes the place of one that was not finished. */
    ProjectionRebuild start(UUID id, RebuildSource source, String by) {
        return jdbi.withHandle(handle -> {
            handle.execute("SELECT pg_advisory_xact_lock(hashtextextended('projection rebuild', 0))");
            handle.execute("DELETE FROM projection_rebuild WHERE state <> 'DONE'");
            handle.execute("DELETE FROM rebuilt_purchase");
            return handle.createQuery("""
                            INSERT INTO projection_rebuild (id, source, state, started_at, started_by)
                            VALUES (:id, :source, 'RECEIVING', clock_timestamp(), :by) RETURNING *""")
                    .bind("id", id)
                    .bind("source", source.name())
                    .bind("by", by)
                    .map((row, context) -> ProjectionRebuild.read(row))
                    .one();
        });
    }

    Optional<ProjectionRebuild> find(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT * FROM projection_rebuild WHERE id = :id")
                .bind("id", id)
                .map((row, context) -> ProjectionRebuild.read(row))
                .findOne());
    }

    Optional<Locked> lock(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT * FROM projection_rebuild WHERE id = :id FOR UPDATE")
                .bind("id", id)
                .map((row, context) ->
                        new Locked(ProjectionRebuild.read(row), row.getObject("last_account", UUID.class)))
                .findOne());
    }

    void received(UUID id, int orders) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "UPDATE projection_rebuild SET received = received + :orders WHERE id = :id")
                .bind("orders", orders)
                .bind("id", id)
                .execute());
    }

    /** Goes on after the last one of these accounts; at the end nothing of it is kept but the counts. */
    void applied(UUID id, List<UUID> accounts, int restored, int removed, boolean done) {
        jdbi.useHandle(handle -> {
            handle.createUpdate("""
                            UPDATE projection_rebuild
                            SET state = :state, last_account = COALESCE(:last, last_account),
                                accounts = accounts + :accounts, restored = restored + :restored, removed = removed + :removed
                            WHERE id = :id""")
                    .bind("state", (done ? RebuildState.DONE : RebuildState.APPLYING).name())
                    .bind("last", accounts.isEmpty() ? null : accounts.get(accounts.size() - 1))
                    .bind("accounts", accounts.size())
                    .bind("restored", restored)
                    .bind("removed", removed)
                    .bind("id", id)
                    .execute();
            if (done) {
                handle.execute("DELETE FROM rebuilt_purchase");
            }
        });
    }

    List<UUID> accountsAfter(@Nullable UUID after, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT id FROM account
                        WHERE id > COALESCE(CAST(:after AS uuid), '00000000-0000-0000-0000-000000000000')
                        ORDER BY id LIMIT :limit""")
                .bind("after", after)
                .bind("limit", limit)
                .mapTo(UUID.class)
                .list());
    }

    /** Takes away what the source does not have; what was written since the rebuild began is left. */
    int remove(UUID id, List<UUID> accounts) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                        DELETE FROM purchase p USING projection_rebuild b
                        WHERE b.id = :id AND p.account_id = ANY (:accounts) AND p.written_at < b.started_at
                          AND NOT EXISTS (SELECT FROM rebuilt_purchase r WHERE r.account_id = p.account_id
                                                     AND r.source = p.source AND r.order_id = p.order_id)""")
                .bind("id", id)
                .bind("accounts", SqlArray.of(UUID.class, accounts))
                .execute());
    }

    /** Puts in what is missing or different; of what was written since the rebuild began only what is earlier. */
    int restore(UUID id, List<UUID> accounts) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                        INSERT INTO purchase AS p (account_id, source, order_id, revision, type, status, ordered_at,
                                                   ordered_on, currency, net_amount, reporting_currency,
                                                   reporting_amount, pocket_margin, reporting_pocket_margin, written_at)
                        SELECT r.*, clock_timestamp() FROM rebuilt_purchase r
                        WHERE r.account_id = ANY (:accounts) ORDER BY r.account_id, r.source, r.order_id
                        ON CONFLICT (account_id, source, order_id) DO UPDATE
                        SET revision = excluded.revision, type = excluded.type, status = excluded.status,
                            ordered_at = excluded.ordered_at, ordered_on = excluded.ordered_on,
                            currency = excluded.currency, net_amount = excluded.net_amount,
                            reporting_currency = excluded.reporting_currency,
                            reporting_amount = excluded.reporting_amount,
                            pocket_margin = excluded.pocket_margin,
                            reporting_pocket_margin = excluded.reporting_pocket_margin,
                            written_at = excluded.written_at
                        WHERE (p.revision < excluded.revision
                               OR p.written_at < (SELECT started_at FROM projection_rebuild WHERE id = :id))
                          AND (p.revision, p.type, p.status, p.ordered_at, p.ordered_on, p.currency, p.net_amount,
                               p.reporting_currency, p.reporting_amount, p.pocket_margin, p.reporting_pocket_margin)
                              IS DISTINCT FROM (excluded.revision, excluded.type, excluded.status, excluded.ordered_at,
                                                excluded.ordered_on, excluded.currency, excluded.net_amount,
                                                excluded.reporting_currency, excluded.reporting_amount,
                                                excluded.pocket_margin, excluded.reporting_pocket_margin)""")
                .bind("id", id)
                .bind("accounts", SqlArray.of(UUID.class, accounts))
                .execute());
    }
}
