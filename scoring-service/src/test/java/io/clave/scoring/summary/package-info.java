/** The portfolio over HTTP. */
@NullMarked
package io.clave.scoring.summary;

import org.jspecify.annotations.NullMarked;
