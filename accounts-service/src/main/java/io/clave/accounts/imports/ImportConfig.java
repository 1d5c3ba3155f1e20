package io.clave.accounts.imports;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How large a file may be, and how many may watch an import. */
@ConfigMapping(prefix = "clave.accounts.imports")
interface ImportConfig {

    /** A larger file answers 413; the gateway has a limit of its own, clave.gateway.limits.upload. */
    @WithDefault("2G")
    MemorySize largestFile();

    /** Streams of progress that one replica keeps open; one more answers 503. */
    @WithDefault("50")
    int streams();

    /** A stream without news says so this often, so that nobody on the way takes it for dead. */
    @WithDefault("15S")
    Duration heartbeat();

    /** After this a stream ends and the client opens it again, with a token that is still good. */
    @WithDefault("15M")
    Duration longestStream();
}
