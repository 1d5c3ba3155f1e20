/** Every answer that is the gateway's own refusal or failure, as problem+json. */
@NullMarked
package io.clave.gateway.problem;

import org.jspecify.annotations.NullMarked;
