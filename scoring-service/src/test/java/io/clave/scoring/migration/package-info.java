/** Scores as they were. */
@NullMarked
package io.clave.scoring.migration;

import org.jspecify.annotations.NullMarked;
