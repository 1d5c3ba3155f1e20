/** Takes the events of the accounts service. */
@NullMarked
package io.clave.scoring.intake;

import org.jspecify.annotations.NullMarked;
