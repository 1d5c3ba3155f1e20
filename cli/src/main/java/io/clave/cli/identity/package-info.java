/** Tokens of the local stack: who somebody is and what roles they have. */
@NullMarked
package io.clave.cli.identity;

import org.jspecify.annotations.NullMarked;
