/** Tests of work that goes through all accounts in the background. */
@NullMarked
package io.clave.platform.sweep;

import org.jspecify.annotations.NullMarked;
