/** What the gateway reports about itself. */
@NullMarked
package io.clave.gateway.health;

import org.jspecify.annotations.NullMarked;
