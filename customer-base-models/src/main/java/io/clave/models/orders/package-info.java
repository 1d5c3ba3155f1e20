/** Order days of customers, and the histories that the models take from them. */
@NullMarked
package io.clave.models.orders;

import org.jspecify.annotations.NullMarked;
