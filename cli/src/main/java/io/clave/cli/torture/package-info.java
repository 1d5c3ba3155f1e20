/** Pushes orders through faults and holds what the stack made of them against a simple model. */
@NullMarked
package io.clave.cli.torture;

import org.jspecify.annotations.NullMarked;
