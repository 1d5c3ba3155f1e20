/** Passing a request to its service and the answer back, as streams. */
@NullMarked
package io.clave.gateway.proxy;

import org.jspecify.annotations.NullMarked;
