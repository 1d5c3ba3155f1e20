package io.clave.accounts.rate;

import java.util.Set;

/** Fired inside the transaction in which rates of these currencies are booked or changed. */
public record RatesBooked(Set<String> currencies) {}
