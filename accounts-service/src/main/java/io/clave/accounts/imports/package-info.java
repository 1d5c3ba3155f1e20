/** Files of orders: stored first, taken in chunks afterwards, so that a kill costs nothing. */
@NullMarked
package io.clave.accounts.imports;

import org.jspecify.annotations.NullMarked;
