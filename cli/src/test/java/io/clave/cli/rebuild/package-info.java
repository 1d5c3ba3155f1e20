/** Whether a rebuild brings everything, and in the right order. */
@NullMarked
package io.clave.cli.rebuild;

import org.jspecify.annotations.NullMarked;
