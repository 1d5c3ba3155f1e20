/** What changed in the score of an account since a day, and why. */
@NullMarked
package io.clave.scoring.change;

import org.jspecify.annotations.NullMarked;
