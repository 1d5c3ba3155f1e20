/** The way in: what comes through, and who. */
@NullMarked
package io.clave.gateway.door;

import org.jspecify.annotations.NullMarked;
