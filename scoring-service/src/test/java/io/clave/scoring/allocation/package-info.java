/** Rules of allocation: their test vectors, what must hold for any book of orders, and the API. */
@NullMarked
package io.clave.scoring.allocation;

import org.jspecify.annotations.NullMarked;
