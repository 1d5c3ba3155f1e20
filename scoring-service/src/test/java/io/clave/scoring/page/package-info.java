/** Pages as a browser gets them. */
@NullMarked
package io.clave.scoring.page;

import org.jspecify.annotations.NullMarked;
