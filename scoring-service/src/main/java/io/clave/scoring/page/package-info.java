/** Figures as pages with charts, for people. */
@NullMarked
package io.clave.scoring.page;

import org.jspecify.annotations.NullMarked;
