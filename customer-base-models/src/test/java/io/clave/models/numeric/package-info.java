/** Numerics against standard functions and independent values. */
@NullMarked
package io.clave.models.numeric;

import org.jspecify.annotations.NullMarked;
