/** What the orders of an account say about it: pure and deterministic arithmetic, no framework, no clock. */
@NullMarked
package io.clave.scoring.model;

import org.jspecify.annotations.NullMarked;
