/** Histories taken from order days. */
@NullMarked
package io.clave.models.orders;

import org.jspecify.annotations.NullMarked;
