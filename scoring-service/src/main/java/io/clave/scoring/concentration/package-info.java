/** How much of the revenue hangs on how few accounts. */
@NullMarked
package io.clave.scoring.concentration;

import org.jspecify.annotations.NullMarked;
