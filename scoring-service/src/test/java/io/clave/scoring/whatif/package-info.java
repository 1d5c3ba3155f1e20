/** Other assumptions, alone and over HTTP. */
@NullMarked
package io.clave.scoring.whatif;

import org.jspecify.annotations.NullMarked;
