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

    /** Events published in one go, over all shards. */
    @WithDefault("2000")
    int batch();

    /**
     * How long the relay rests after a round, so that the events of many small transactions leave together. The first event
     * after a quiet time does not wait. Longer costs latency, shorter costs every service work for each event on its own.
     */
    @WithDefault("100ms")
    Duration gather();

    /** How long a waiting event may lie if every wake-up is lost. */
    @WithDefault("500ms")
    Duration poll();
}
