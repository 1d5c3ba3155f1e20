/** What an account would be worth under other assumptions; nothing of it is kept. */
@NullMarked
package io.clave.scoring.whatif;

import org.jspecify.annotations.NullMarked;
