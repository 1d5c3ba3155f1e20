package io.clave.accounts.intake;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How long pushes that came to nothing are remembered. */
@ConfigMapping(prefix = "clave.accounts.refused-pushes")
interface RefusedPushConfig {

    /** After so many days a reconciliation no longer names them. */
    @WithDefault("90")
    int days();
}
