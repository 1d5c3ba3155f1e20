/** Retention by hand and over HTTP. */
@NullMarked
package io.clave.scoring.retention;

import org.jspecify.annotations.NullMarked;
