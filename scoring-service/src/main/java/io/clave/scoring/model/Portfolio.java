package io.clave.scoring.model;

import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The thresholds of all accounts together, currency by currency. */
public record Portfolio(Map<Currency, Thresholds> byCurrency) {

    public static final Portfolio EMPTY = new Portfolio(Map.of());

    public Portfolio {
        byCurrency = Map.copyOf(byCurrency);
    }

    public Thresholds of(Currency currency) {
        return byCurrency.getOrDefault(currency, Thresholds.none(currency));
    }

    /** All thresholds in the order of their currencies. */
    public Collection<Thresholds> all() {
        return byCurrency.values().stream()
                .sorted(Comparator.comparing(thresholds -> thresholds.currency().getCurrencyCode()))
                .toList();
    }

    /** Whether any threshold moved by more than a share of its old place. */
    public boolean movedFrom(Portfolio old, double tolerance, ClassRules rules) {
        Set<Currency> currencies = new HashSet<>(byCurrency.keySet());
        currencies.addAll(old.byCurrency.keySet());
        return currencies.stream()
                .anyMatch(currency -> of(currency).movedFrom(old.of(currency), tolerance, rules.minimumPortfolio()));
    }
}
