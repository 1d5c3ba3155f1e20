/** Imports of order files: every line of a file is accounted for. */
@NullMarked
package io.clave.cli.imports;

import org.jspecify.annotations.NullMarked;
