/** The clave command and the list of its subcommands. */
@NullMarked
package io.clave.cli;

import org.jspecify.annotations.NullMarked;
