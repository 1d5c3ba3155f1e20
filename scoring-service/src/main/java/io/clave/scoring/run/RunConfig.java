package io.clave.scoring.run;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How runs are carried out. */
@ConfigMapping(prefix = "clave.scoring.runs")
interface RunConfig {

    /** How often this replica looks for runs; a longer time lets a run wait longer. */
    @WithDefault("2s")
    Duration every();

    /** How often this replica renews its hold on the run it carries out; well below the lease. */
    @WithDefault("5s")
    Duration renewEvery();

    /** After so much silence of its replica a run is taken by another one. */
    @WithDefault("60s")
    Duration lease();

    /** How often a run is begun before it is given up; it ends more than once only if its replicas die. */
    @WithDefault("3")
    int attempts();

    /** How many runs may wait or be under way; one more is refused. */
    @WithDefault("100")
    int queue();

    /** The unit of time of the models; parameters that are times are in this unit. */
    @WithDefault("7")
    double daysPerUnit();

    /** Purchase days that a run holds in memory, 12 bytes each; a larger base is refused instead of ending the replica. */
    @WithDefault("50000000")
    int largestBase();

    /** How long the reading of the orders may take; it is one transaction that only reads. */
    @WithDefault("30m")
    Duration longestReading();
}
