/** Data that tests of the models share. */
@NullMarked
package io.clave.models.testing;

import org.jspecify.annotations.NullMarked;
