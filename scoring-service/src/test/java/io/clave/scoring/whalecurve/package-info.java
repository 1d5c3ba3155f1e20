/** The whale curve by hand and over HTTP. */
@NullMarked
package io.clave.scoring.whalecurve;

import org.jspecify.annotations.NullMarked;
