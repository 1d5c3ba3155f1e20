/** The doors for orders: what is accepted, ignored, set aside, and why. */
@NullMarked
package io.clave.accounts.intake;

import org.jspecify.annotations.NullMarked;
