/** Probability models of a customer base: who is still a customer, and how many orders are to come. */
@NullMarked
package io.clave.models;

import org.jspecify.annotations.NullMarked;
