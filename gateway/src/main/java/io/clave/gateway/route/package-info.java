/** Which service answers which path, read from the documents. */
@NullMarked
package io.clave.gateway.route;

import org.jspecify.annotations.NullMarked;
