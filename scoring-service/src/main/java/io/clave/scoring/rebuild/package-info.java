/** Rebuilding what this service knows of orders from their source, and noticing when that is needed. */
@NullMarked
package io.clave.scoring.rebuild;

import org.jspecify.annotations.NullMarked;
