/** The command as a person types it. */
@NullMarked
package io.clave.cli;

import org.jspecify.annotations.NullMarked;
