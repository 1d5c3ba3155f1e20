/** Who may call what. */
@NullMarked
package io.clave.platform.security;

import org.jspecify.annotations.NullMarked;
