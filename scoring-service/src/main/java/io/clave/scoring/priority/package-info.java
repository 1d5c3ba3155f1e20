/** Whose order comes first: by the relationship behind it, never by its size. */
@NullMarked
package io.clave.scoring.priority;

import org.jspecify.annotations.NullMarked;
