/** Measurements of Clave on this machine, beside what the machine itself can do. */
@NullMarked
package io.clave.cli.bench;

import org.jspecify.annotations.NullMarked;
