/** Tests of the package of the same name. */
@NullMarked
package io.clave.cli.api;

import org.jspecify.annotations.NullMarked;
