/** Whether what the services keep is what was booked. */
@NullMarked
package io.clave.cli.verify;

import org.jspecify.annotations.NullMarked;
