package io.clave.gateway.service;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.List;

/** Where the services are, how much the gateway takes and how long it waits. */
@ConfigMapping(prefix = "clave.gateway")
public interface GatewayConfig {

    /** One address, or those of all replicas with commas between; a name that leads to all of them is one. */
    List<URI> accountsUrl();

    List<URI> scoringUrl();

    List<URI> planningUrl();

    Limits limits();

    Timeouts timeouts();

    /** A request above one of these is refused before its service sees all of it. */
    interface Limits {

        /** Bytes in the body of an ordinary request; more answers 413. */
        @WithDefault("16M")
        MemorySize body();

        /** Bytes in the body of an upload, such as an import; more answers 413. */
        @WithDefault("2G")
        MemorySize upload();

        /** Bytes in the path and query; more answers 414. */
        @WithDefault("8K")
        MemorySize target();

        /** Bytes in all headers; more answers 431. */
        @WithDefault("16K")
        MemorySize headers();

        /** Connections of one event loop to one service; requests beyond them wait, so a slow service holds no more. */
        @WithDefault("128")
        int connections();

        /** Requests of one event loop that wait for a connection to one service; those beyond answer 503. */
        @WithDefault("512")
        int waiting();
    }

    /** A service that takes longer is treated as away or late. */
    interface Timeouts {

        /** Until a connection stands; longer answers 503. */
        @WithDefault("2S")
        Duration connect();

        /** Without a byte of the answer, once the request is sent; longer answers 504. */
        @WithDefault("60S")
        Duration answer();

        /** The same for uploads. Keep it below quarkus.http.idle-timeout. */
        @WithDefault("5M")
        Duration upload();

        /** For each section of a composed answer; a later section is named as missing. */
        @WithDefault("1S")
        Duration section();
    }
}
