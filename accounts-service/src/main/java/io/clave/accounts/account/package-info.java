/** The accounts: who they are, under which identifiers other systems know them, and to whom they belong. */
@NullMarked
package io.clave.accounts.account;

import org.jspecify.annotations.NullMarked;
