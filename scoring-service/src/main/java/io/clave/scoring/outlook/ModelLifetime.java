package io.clave.scoring.outlook;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How long an account stays if no order comes: until P(alive) falls to the cutoff (Reinartz and Kumar 2000), or until it is no
 * longer worth its contacts (Reinartz and Kumar 2003).
 *
 * @param days from the first purchase; null if the model never lets the account go
 * @param presumedLostOn null if the model never lets the account go
 * @param censored whether that day lies after the as-of day
 */
public record ModelLifetime(@Nullable Double days, @Nullable LocalDate presumedLostOn, boolean censored) {}
