/** History replayed with a model before anybody relies on it. */
@NullMarked
package io.clave.scoring.backtest;

import org.jspecify.annotations.NullMarked;
