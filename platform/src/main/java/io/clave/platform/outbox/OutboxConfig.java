package io.clave.platform.outbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How events leave this service. */
@ConfigMapping(prefix = "clave.outbox")
public interface OutboxConfig {

    /** Whether this replica publishes at all. */
    @WithDefault("true")
    boolean enabled();

    /** The ce_source of the events. */
    @WithDefault("/${quarkus.application.name}")
    String source();

    /** How many ways the accounts are split; each way is published by one replica at a time. Never changed while rows wait. */
    @WithDefault("4")
    int shards();

    /** Events published in one go. */
    @WithDefault("2000")
    int batch();

    /** How long a waiting event may lie if every wake-up is lost. */
    @WithDefault("500ms")
    Duration poll();
}
