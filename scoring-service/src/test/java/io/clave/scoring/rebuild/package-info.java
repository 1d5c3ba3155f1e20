/** Tests of rebuilds and of what tells that one is needed. */
@NullMarked
package io.clave.scoring.rebuild;

import org.jspecify.annotations.NullMarked;
