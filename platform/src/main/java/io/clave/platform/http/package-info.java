/** Conventions of the REST doors: entity tags, idempotency keys, known parameters only. */
@NullMarked
package io.clave.platform.http;

import org.jspecify.annotations.NullMarked;
