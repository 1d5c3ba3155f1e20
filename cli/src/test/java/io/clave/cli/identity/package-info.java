/** Tests of the package of the same name. */
@NullMarked
package io.clave.cli.identity;

import org.jspecify.annotations.NullMarked;
