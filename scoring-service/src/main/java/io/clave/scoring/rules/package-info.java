/** The rules in force: configuration, with documented defaults. */
@NullMarked
package io.clave.scoring.rules;

import org.jspecify.annotations.NullMarked;
