/** Background work that passes over all accounts again and again, a few at a time. */
@NullMarked
package io.clave.platform.sweep;

import org.jspecify.annotations.NullMarked;
