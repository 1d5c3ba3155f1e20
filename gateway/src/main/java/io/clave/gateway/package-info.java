/** One door in front of the services: tokens, routes, composed views, merged API docs. */
@NullMarked
package io.clave.gateway;

import org.jspecify.annotations.NullMarked;
