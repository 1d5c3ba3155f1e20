/** Has a service build anew what it made of the facts of another one. */
@NullMarked
package io.clave.cli.rebuild;

import org.jspecify.annotations.NullMarked;
