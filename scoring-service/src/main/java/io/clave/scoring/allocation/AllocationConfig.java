package io.clave.scoring.allocation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.math.BigDecimal;

/** What the policy PROTECTED keeps for each class when a simulation does not say. */
@ConfigMapping(prefix = "clave.allocation.protection")
interface AllocationConfig {

    /** How the quotas are told: NUMBER, PERCENT (as shares of 0 to 1) or RATIO. */
    @WithDefault("PERCENT")
    AllocationTarget target();

    /** Days before a period at which unused quotas go to all; more days leave less capacity unused and protect less. */
    @WithDefault("7")
    int releaseDays();

    Quotas quotas();

    /** The quota of each class; 0 keeps nothing for it. */
    interface Quotas {

        @WithDefault("0.20")
        BigDecimal a();

        @WithDefault("0.10")
        BigDecimal b();

        @WithDefault("0")
        BigDecimal c();

        @WithDefault("0")
        BigDecimal d();

        @WithDefault("0")
        BigDecimal e();
    }
}
