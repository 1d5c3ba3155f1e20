/** What prices are made of, from the list price to the pocket margin. */
@NullMarked
package io.clave.accounts.price;

import org.jspecify.annotations.NullMarked;
