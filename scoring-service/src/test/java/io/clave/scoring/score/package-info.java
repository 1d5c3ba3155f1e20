/** Scores over HTTP, and how they follow time and portfolio. */
@NullMarked
package io.clave.scoring.score;

import org.jspecify.annotations.NullMarked;
