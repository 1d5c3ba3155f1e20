/** The whole service: its shape and its contracts. */
@NullMarked
package io.clave.scoring;

import org.jspecify.annotations.NullMarked;
