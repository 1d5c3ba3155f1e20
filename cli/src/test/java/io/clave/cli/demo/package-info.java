/** Tests of the package of the same name. */
@NullMarked
package io.clave.cli.demo;

import org.jspecify.annotations.NullMarked;
