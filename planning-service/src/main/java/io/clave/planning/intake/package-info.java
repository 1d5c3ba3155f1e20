/** The events planning listens to, and what each of them sets off. */
@NullMarked
package io.clave.planning.intake;

import org.jspecify.annotations.NullMarked;
