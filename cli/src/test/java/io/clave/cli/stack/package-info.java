/** Tests of the package of the same name. */
@NullMarked
package io.clave.cli.stack;

import org.jspecify.annotations.NullMarked;
