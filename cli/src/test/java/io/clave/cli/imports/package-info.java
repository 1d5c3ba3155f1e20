/** Tests of the package of the same name. */
@NullMarked
package io.clave.cli.imports;

import org.jspecify.annotations.NullMarked;
