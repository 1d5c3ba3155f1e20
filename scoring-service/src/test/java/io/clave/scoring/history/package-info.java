/** What is known of the orders of accounts, against a real database and broker. */
@NullMarked
package io.clave.scoring.history;

import org.jspecify.annotations.NullMarked;
