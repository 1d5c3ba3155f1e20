/** Whether the verification tells what the service found. */
@NullMarked
package io.clave.cli.verify;

import org.jspecify.annotations.NullMarked;
