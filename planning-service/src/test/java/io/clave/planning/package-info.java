/** Tests of the service as a whole, and what they share. */
@NullMarked
package io.clave.planning;

import org.jspecify.annotations.NullMarked;
