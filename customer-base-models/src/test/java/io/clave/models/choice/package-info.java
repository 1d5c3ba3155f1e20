/** The comparison of models against the published goodness of fit. */
@NullMarked
package io.clave.models.choice;

import org.jspecify.annotations.NullMarked;
