/** What several tests stand on. */
@NullMarked
package io.clave.cli.testing;

import org.jspecify.annotations.NullMarked;
