/** What planning knows of each account: who it is and how it was scored last, kept from the events of others. */
@NullMarked
package io.clave.planning.account;

import org.jspecify.annotations.NullMarked;
