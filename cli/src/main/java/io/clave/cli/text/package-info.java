/** Text for a terminal: tables, numbers and durations as people read them. */
@NullMarked
package io.clave.cli.text;

import org.jspecify.annotations.NullMarked;
