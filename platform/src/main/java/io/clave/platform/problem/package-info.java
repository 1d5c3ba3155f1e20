/** Refusals, and how each is told to a caller: problem+json, RFC 9457. */
@NullMarked
package io.clave.platform.problem;

import org.jspecify.annotations.NullMarked;
