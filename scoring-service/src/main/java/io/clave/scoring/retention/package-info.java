/** How much of what accounts brought in one period they bring in the next. */
@NullMarked
package io.clave.scoring.retention;

import org.jspecify.annotations.NullMarked;
