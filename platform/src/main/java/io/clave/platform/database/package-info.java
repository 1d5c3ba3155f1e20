/** SQL by JDBI inside the transaction of the caller. */
@NullMarked
package io.clave.platform.database;

import org.jspecify.annotations.NullMarked;
