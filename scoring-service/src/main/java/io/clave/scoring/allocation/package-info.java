/** What each rule of sharing out a scarce capacity gives to whom, and what it costs. */
@NullMarked
package io.clave.scoring.allocation;

import org.jspecify.annotations.NullMarked;
