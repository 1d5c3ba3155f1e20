/** Files: of text, and such that only their owner may read. */
@NullMarked
package io.clave.cli.files;

import org.jspecify.annotations.NullMarked;
