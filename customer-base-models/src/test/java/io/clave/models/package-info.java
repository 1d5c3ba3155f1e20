/** The models against published and independently computed values. */
@NullMarked
package io.clave.models;

import org.jspecify.annotations.NullMarked;
