/** The story of the README and the faults, against the real processes. */
@NullMarked
package io.clave.system;

import org.jspecify.annotations.NullMarked;
