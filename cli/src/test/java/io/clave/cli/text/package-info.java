/** Tests of the package of the same name. */
@NullMarked
package io.clave.cli.text;

import org.jspecify.annotations.NullMarked;
