/** One account as three services see it. */
@NullMarked
package io.clave.gateway.overview;

import org.jspecify.annotations.NullMarked;
