/** Exchange rates to the reporting currency of the installation, and which of them holds on which day. */
@NullMarked
package io.clave.accounts.rate;

import org.jspecify.annotations.NullMarked;
