/** Priorities against known values and against what must always hold. */
@NullMarked
package io.clave.scoring.priority;

import org.jspecify.annotations.NullMarked;
