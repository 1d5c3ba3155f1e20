/** Quadrature, special functions and optimisation that the models stand on. */
@NullMarked
package io.clave.models.numeric;

import org.jspecify.annotations.NullMarked;
