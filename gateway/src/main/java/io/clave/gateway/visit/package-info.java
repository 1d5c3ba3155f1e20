/** What the gateway notes about a request when it comes in. */
@NullMarked
package io.clave.gateway.visit;

import org.jspecify.annotations.NullMarked;
