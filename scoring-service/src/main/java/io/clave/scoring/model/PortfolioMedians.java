package io.clave.scoring.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Takes the lines of a portfolio: median splits of lifetime and of value, as in Reinartz and Kumar (2000). First the
 * accounts with a rhythm give the portfolio's interval; then all accounts old enough give the two thresholds.
 */
public final class PortfolioMedians {

    private final LocalDate asOf;
    private final ClassRules rules;
    private final LifetimeRule lifetimes;

    public PortfolioMedians(LocalDate asOf, ClassRules rules, LifetimeRule lifetimes) {
        this.asOf = asOf;
        this.rules = rules;
        this.lifetimes = lifetimes;
    }

    public Portfolio of(Collection<Profile> profiles) {
        Map<Currency, List<Profile>> byCurrency = new HashMap<>();
        for (Profile profile : profiles) {
            Amount value = profile.value();
            if (value != null) {
                byCurrency
                        .computeIfAbsent(value.currency(), currency -> new ArrayList<>())
                        .add(profile);
            }
        }
        Map<Currency, Thresholds> thresholds = new HashMap<>();
        byCurrency.forEach((currency, members) -> thresholds.put(currency, thresholds(currency, members)));
        return new Portfolio(thresholds);
    }

    private Thresholds thresholds(Currency currency, List<Profile> profiles) {
        Double interval = Median.of(profiles.stream()
                .map(Profile::rhythm)
                .filter(rules::hasOwnRhythm)
                .map(Rhythm::medianIntervalDays)
                .filter(Objects::nonNull)
                .toList());
        List<BigDecimal> values = new ArrayList<>();
        List<Double> days = new ArrayList<>();
        for (Profile profile : profiles) {
            Amount value = profile.value();
            Lifetime lifetime = classifiable(profile, interval);
            if (value != null && lifetime != null) {
                values.add(value.amount());
                days.add(lifetime.days());
            }
        }
        Lines lines = rules.lines();
        return new Thresholds(
                currency,
                values.size(),
                interval,
                lines.value().among(values, currency),
                lines.lifetime().among(days));
    }

    private @Nullable Lifetime classifiable(Profile profile, @Nullable Double interval) {
        return rules.isTooShort(profile.rhythm(), interval, asOf) ? null : lifetimes.of(profile, interval);
    }
}
