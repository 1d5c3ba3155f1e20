package io.clave.accounts.order;

import io.clave.platform.sweep.Sweeps;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** How far the audit of all ledgers has come. */
@Singleton
class LedgerAudits {

    static final String SWEEP = "ledger audit";

    private final Jdbi jdbi;
    private final Sweeps sweeps;
    private final LedgerAuditConfig config;

    LedgerAudits(Jdbi jdbi, Sweeps sweeps, LedgerAuditConfig config) {
        this.jdbi = jdbi;
        this.sweeps = sweeps;
        this.config = config;
    }

    /** The next accounts to look at, when the audit is this replica's; after the last one it begins again. */
    List<UUID> take() {
        return sweeps.take(SWEEP, config.lease())
                .map(turn -> {
                    List<UUID> accounts = accountsAfter(turn.after(), config.accounts());
                    if (accounts.isEmpty()) {
                        goOnAfter(null);
                    }
                    return accounts;
                })
                .orElse(List.of());
    }

    void goOnAfter(@Nullable UUID account) {
        sweeps.goOnAfter(SWEEP, account, config.lease());
    }

    /** Accounts of which the ledger has anything, also where somebody took a part of it away. */
    List<UUID> accountsAfter(@Nullable UUID after, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT id FROM account a
                        WHERE id > COALESCE(CAST(:after AS uuid), '00000000-0000-0000-0000-000000000000')
                          AND (EXISTS (SELECT FROM ledger_head h WHERE h.account_id = a.id)
                               OR EXISTS (SELECT FROM customer_order o WHERE o.account_id = a.id)
                               OR EXISTS (SELECT FROM order_revision r WHERE r.account_id = a.id))
                        ORDER BY id LIMIT :limit""")
                .bind("after", after)
                .bind("limit", limit)
                .mapTo(UUID.class)
                .list());
    }
}
