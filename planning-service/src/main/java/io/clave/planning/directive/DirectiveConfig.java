package io.clave.planning.directive;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How directives end. */
@ConfigMapping(prefix = "clave.planning.directives")
interface DirectiveConfig {

    /** How often expired directives are looked for: how long one may still be answered after its last day. */
    @WithDefault("1m")
    String expiryEvery();

    /** How many directives expire in one transaction; many at once hold their rows for longer. */
    @WithDefault("500")
    int expiryBatch();
}
