/** Activation, and who may do it. */
@NullMarked
package io.clave.scoring.version;

import org.jspecify.annotations.NullMarked;
