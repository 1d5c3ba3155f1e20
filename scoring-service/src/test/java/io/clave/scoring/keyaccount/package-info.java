/** Tests of the selection of key accounts. */
@NullMarked
package io.clave.scoring.keyaccount;

import org.jspecify.annotations.NullMarked;
