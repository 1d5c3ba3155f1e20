/** The trace that a request belongs to. */
@NullMarked
package io.clave.platform.trace;

import org.jspecify.annotations.NullMarked;
