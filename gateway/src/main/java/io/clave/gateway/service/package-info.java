/** The services behind the gateway: where they are and how to ask them. */
@NullMarked
package io.clave.gateway.service;

import org.jspecify.annotations.NullMarked;
