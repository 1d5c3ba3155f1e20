/** The order ledger: every accepted revision of every order. */
@NullMarked
package io.clave.accounts.order;

import org.jspecify.annotations.NullMarked;
