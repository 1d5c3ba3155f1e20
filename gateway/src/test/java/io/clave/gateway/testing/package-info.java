/** What the gateway's tests share: services to stand behind it, tokens, and a caller who says exactly what is sent. */
@NullMarked
package io.clave.gateway.testing;

import org.jspecify.annotations.NullMarked;
