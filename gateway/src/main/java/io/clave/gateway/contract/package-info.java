/** The OpenAPI documents of the services, one by one and merged. */
@NullMarked
package io.clave.gateway.contract;

import org.jspecify.annotations.NullMarked;
