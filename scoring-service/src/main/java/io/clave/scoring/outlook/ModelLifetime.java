package io.clave.scoring.outlook;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Lifetime of Reinartz and Kumar (2000): first purchase to the day on which P(alive) falls to the cutoff if no order comes.
 *
 * @param days null if the model never lets the account go
 * @param presumedLostOn null if the model never lets the account go
 * @param censored whether that day lies after the as-of day
 */
public record ModelLifetime(@Nullable Double days, @Nullable LocalDate presumedLostOn, boolean censored) {}
