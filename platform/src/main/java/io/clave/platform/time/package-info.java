/** Where the time comes from. */
@NullMarked
package io.clave.platform.time;

import org.jspecify.annotations.NullMarked;
