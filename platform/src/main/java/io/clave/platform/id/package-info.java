/** Identifiers. */
@NullMarked
package io.clave.platform.id;

import org.jspecify.annotations.NullMarked;
