/** Scoring runs: operations that choose a model by the orders known, fit it and draft a version. */
@NullMarked
package io.clave.scoring.run;

import org.jspecify.annotations.NullMarked;
