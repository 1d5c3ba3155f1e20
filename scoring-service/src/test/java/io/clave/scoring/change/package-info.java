/** Changes of a score, alone and over HTTP. */
@NullMarked
package io.clave.scoring.change;

import org.jspecify.annotations.NullMarked;
