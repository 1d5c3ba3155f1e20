/** What the torture plays, and what it finds. */
@NullMarked
package io.clave.cli.torture;

import org.jspecify.annotations.NullMarked;
