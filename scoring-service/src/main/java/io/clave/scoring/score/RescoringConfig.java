package io.clave.scoring.score;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How scores follow the passing of time and the portfolio, when no order comes. */
@ConfigMapping(prefix = "clave.scoring.rescoring")
interface RescoringConfig {

    /** How often this replica looks for scores of yesterday, of earlier thresholds or of another model. */
    @WithDefault("2s")
    Duration every();

    /** How many accounts are scored in one transaction; their order events wait for so long. */
    @WithDefault("500")
    int shard();

    /** How often the thresholds are compared with the portfolio, if any history changed. */
    @WithDefault("5s")
    Duration thresholdsEvery();

    /** The share of its time that this replica may give to comparing thresholds, above 0 and at most 1; a large portfolio is compared less often. */
    @WithDefault("0.05")
    double thresholdsShare();
}
