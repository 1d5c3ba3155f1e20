/** Which accounts are key: attractiveness and relative strength by weighted criteria, and what would change the answer. */
@NullMarked
package io.clave.scoring.keyaccount;

import org.jspecify.annotations.NullMarked;
