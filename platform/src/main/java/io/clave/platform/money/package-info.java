/** Amounts with their currency. */
@NullMarked
package io.clave.platform.money;

import org.jspecify.annotations.NullMarked;
