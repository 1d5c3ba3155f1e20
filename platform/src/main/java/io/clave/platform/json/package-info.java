/** JSON as every service reads and writes it. */
@NullMarked
package io.clave.platform.json;

import org.jspecify.annotations.NullMarked;
