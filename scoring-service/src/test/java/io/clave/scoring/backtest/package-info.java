/** History replayed, on histories small enough to count by hand. */
@NullMarked
package io.clave.scoring.backtest;

import org.jspecify.annotations.NullMarked;
