/** Tests of the package of the same name. */
@NullMarked
package io.clave.cli.models;

import org.jspecify.annotations.NullMarked;
