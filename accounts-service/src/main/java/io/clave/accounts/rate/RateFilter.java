package io.clave.accounts.rate;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Which rates are asked for; the days are part of what is meant. */
record RateFilter(
        @Nullable String currency,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {}
