package io.clave.scoring.backtest;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;

/** How history is replayed with a draft. */
@ConfigMapping(prefix = "clave.scoring.back-test")
interface BackTestConfig {

    /** An account is called lost when P(alive) is below; Reinartz and Kumar (2000) take 0.5. */
    @WithDefault("0.5")
    double cutoff();

    /** Days ahead over which expected orders rank the accounts. */
    @WithDefault("365")
    int rankingDays();

    /** Days ahead, rising, for which the rules are tried on every account; more of them take longer. */
    @WithDefault("28,91,365")
    List<Integer> horizonDays();

    /** Discount rate of a year in the discounted orders that are tried. */
    @WithDefault("0.15")
    double annualRate();
}
