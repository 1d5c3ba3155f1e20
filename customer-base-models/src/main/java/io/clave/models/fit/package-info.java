/** Maximum-likelihood fits of the models, with standard errors. */
@NullMarked
package io.clave.models.fit;

import org.jspecify.annotations.NullMarked;
