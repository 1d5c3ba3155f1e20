/** The arithmetic against known values. */
@NullMarked
package io.clave.scoring.model;

import org.jspecify.annotations.NullMarked;
