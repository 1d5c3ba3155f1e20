/** Accounts and orders as the accounts service would tell of them. */
@NullMarked
package io.clave.scoring.testing;

import org.jspecify.annotations.NullMarked;
