package io.clave.accounts.order;

import io.clave.platform.id.Ids;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** How far the audit has come, and who goes on with it; the lease lasts in the time of the database. */
@Singleton
class LedgerAudits {

    private final UUID worker = Ids.next();
    private final Jdbi jdbi;
    private final LedgerAuditConfig config;

    LedgerAudits(Jdbi jdbi, LedgerAuditConfig config) {
        this.jdbi = jdbi;
        this.config = config;
    }

    /** The next accounts to look at, when the audit is this replica's. */
    List<UUID> take() {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        WITH mine AS (
                            UPDATE ledger_audit SET worker = :worker, lease_until = clock_timestamp() + :lease
                            WHERE worker = :worker OR lease_until < clock_timestamp()
                            RETURNING last_account)
                        SELECT h.account_id FROM mine JOIN ledger_head h
                          ON h.account_id > COALESCE(mine.last_account, '00000000-0000-0000-0000-000000000000')
                        ORDER BY h.account_id LIMIT :accounts""")
                .bind("worker", worker)
                .bind("lease", config.lease())
                .bind("accounts", config.accounts())
                .mapTo(UUID.class)
                .list());
    }

    /** Goes on after this account, or from the beginning; without effect when the audit is another's by now. */
    void goOnAfter(@Nullable UUID account) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        UPDATE ledger_audit SET last_account = CAST(:account AS uuid),
                               lease_until = clock_timestamp() + :lease
                        WHERE worker = :worker""")
                .bind("account", account)
                .bind("lease", config.lease())
                .bind("worker", worker)
                .execute());
    }
}
