/** The portfolio as a whole, in numbers. */
@NullMarked
package io.clave.scoring.summary;

import org.jspecify.annotations.NullMarked;
