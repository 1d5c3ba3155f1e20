package io.clave.scoring.portfolio;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How the thresholds of the portfolio are kept. */
@ConfigMapping(prefix = "clave.scoring.portfolio")
interface PortfolioConfig {

    /**
     * A threshold must move by more than this share before all accounts are compared with the new one. A smaller value
     * follows the medians more closely and rescores everybody more often.
     */
    @WithDefault("0.05")
    double tolerance();

    /** How many past days are remembered; one that is forgotten takes a pass over all orders. */
    @WithDefault("32")
    int rememberedDays();
}
