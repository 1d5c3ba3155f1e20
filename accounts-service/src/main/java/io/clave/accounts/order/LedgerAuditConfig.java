package io.clave.accounts.order;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** At which pace the ledgers of all accounts are recomputed. */
@ConfigMapping(prefix = "clave.ledger.audit")
interface LedgerAuditConfig {

    /** How often some accounts are looked at; with {@code accounts} it bounds the load. */
    @WithDefault("10s")
    Duration every();

    /** How many accounts are looked at each time. */
    @WithDefault("50")
    int accounts();

    /** After so much silence of its replica the audit is gone on with by another one. */
    @WithDefault("10m")
    Duration lease();
}
