/** Scoring runs over HTTP, on a base that is simulated. */
@NullMarked
package io.clave.scoring.run;

import org.jspecify.annotations.NullMarked;
