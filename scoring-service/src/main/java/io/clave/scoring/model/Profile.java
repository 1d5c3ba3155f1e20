package io.clave.scoring.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * All that class and cadence of an account depend on; it changes only with the orders, never by the passing of time.
 *
 * @param value net revenue from {@code valueMonths} before the last purchase on, a proxy for margin; null when what
 *     was ordered and credited in that window has several currencies
 */
public record Profile(Rhythm rhythm, @Nullable Amount value, Purchases purchases) {

    /** The profile of a history, null if it has no purchase. */
    public static @Nullable Profile of(History history, ClassRules rules) {
        Rhythm rhythm = Rhythm.of(history);
        if (rhythm == null) {
            return null;
        }
        Amount value = value(history, rhythm, rules);
        return new Profile(rhythm, value, Purchases.of(history, rhythm, value == null ? null : value.currency()));
    }

    private static @Nullable Amount value(History history, Rhythm rhythm, ClassRules rules) {
        LocalDate start = rhythm.last().minusMonths(rules.valueMonths());
        List<LedgerDay> window = history.after(start);
        Set<Currency> currencies = window.stream()
                .filter(LedgerDay::hasMoney)
                .map(LedgerDay::currency)
                .collect(Collectors.toSet());
        if (currencies.size() != 1) {
            return null;
        }
        Currency currency = currencies.iterator().next();
        return Amount.rounded(sum(window), currency);
    }

    private static BigDecimal sum(List<LedgerDay> window) {
        return window.stream().map(LedgerDay::net).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
