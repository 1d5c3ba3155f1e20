/** What this service knows of accounts and their orders, fed by events. */
@NullMarked
package io.clave.scoring.history;

import org.jspecify.annotations.NullMarked;
