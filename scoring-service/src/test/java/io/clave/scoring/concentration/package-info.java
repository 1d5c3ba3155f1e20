/** Concentration by hand, against reference values, and over HTTP. */
@NullMarked
package io.clave.scoring.concentration;

import org.jspecify.annotations.NullMarked;
