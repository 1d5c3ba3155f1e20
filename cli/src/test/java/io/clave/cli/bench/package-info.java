/** Tests of the package of the same name. */
@NullMarked
package io.clave.cli.bench;

import org.jspecify.annotations.NullMarked;
