package io.clave.accounts.order;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** At which pace the ledgers of all accounts are recomputed. */
@ConfigMapping(prefix = "clave.ledger.audit")
interface LedgerAuditConfig {

    /** How often some accounts are looked at. */
    @WithDefault("10s")
    Duration every();

    /** The part of the time that may be spent on it, above 0 and at most 1; a long ledger is rested off afterwards. */
    @WithDefault("0.02")
    double share();

    /** How many accounts are looked at each time at most. */
    @WithDefault("50")
    int accounts();

    /** After so much silence of its replica the audit is gone on with by another one. */
    @WithDefault("10m")
    Duration lease();
}
