/** Versions of the fitted model: drafted by a run, activated by a person, kept for ever. */
@NullMarked
package io.clave.scoring.version;

import org.jspecify.annotations.NullMarked;
