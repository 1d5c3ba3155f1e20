package io.clave.platform.paging;

import io.smallrye.config.ConfigMapping;

/** The key that signs cursors. */
@ConfigMapping(prefix = "clave.cursor")
interface CursorConfig {

    /** At least 16 characters, the same in all replicas; without it no cursor could be trusted. */
    String key();
}
