package io.clave.scoring.version;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What a version must show before it may be activated; looser bounds let worse models score. */
@ConfigMapping(prefix = "clave.scoring.activation")
interface ActivationConfig {

    /** The probability of an order must rank who orders again at least so well; 0.5 is a coin. */
    @WithDefault("0.6")
    double minimumAreaUnderCurve();

    /** Expected and actual orders of the holdout may differ by this share of the actual, either way. */
    @WithDefault("0.5")
    double maximumBias();

    /** The accounts called lost must stay silent at least so many times as often as accounts in general. */
    @WithDefault("1")
    double minimumChurnLift();

    /** Rank correlation with the active version; a lower one would turn the order of the accounts over. */
    @WithDefault("0.5")
    double minimumRankCorrelation();

    /** Share of the best tenth of the accounts that stays the best tenth. */
    @WithDefault("0.3")
    double minimumTopDecileOverlap();
}
