/** Events against the real broker. */
@NullMarked
package io.clave.scoring.intake;

import org.jspecify.annotations.NullMarked;
