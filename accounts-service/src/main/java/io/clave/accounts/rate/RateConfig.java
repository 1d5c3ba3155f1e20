package io.clave.accounts.rate;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Money of this installation. */
@ConfigMapping(prefix = "clave.accounts.rates")
interface RateConfig {

    /** ISO 4217; all amounts are added up in it. Once a rate or an amount is booked, another one stops the start. */
    @WithDefault("EUR")
    String reportingCurrency();

    /** QUARANTINE makes totals whole but lets orders wait for rates; ACCEPT_UNCONVERTED needs no rates. */
    @WithDefault("ACCEPT_UNCONVERTED")
    MissingRatePolicy missing();

    /** A rate holds on its own day and this many days after it; weekends and holidays have none of their own. */
    @WithDefault("7")
    int largestAgeDays();
}
