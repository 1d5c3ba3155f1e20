/** The fits against published and independently computed values. */
@NullMarked
package io.clave.models.fit;

import org.jspecify.annotations.NullMarked;
