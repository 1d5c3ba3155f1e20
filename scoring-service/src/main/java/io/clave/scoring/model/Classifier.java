package io.clave.scoring.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Decides the class of Reinartz and Kumar: value high or low, projected lifetime long or short, each against the median of
 * the portfolio. Thin data never makes a STRANGER: such an account is UNCLASSIFIED, with the reason.
 */
final class Classifier {

    private final LocalDate asOf;
    private final Portfolio portfolio;
    private final ClassRules rules;

    Classifier(LocalDate asOf, Portfolio portfolio, ClassRules rules) {
        this.asOf = asOf;
        this.portfolio = portfolio;
        this.rules = rules;
    }

    Classification classify(@Nullable Profile profile) {
        if (profile == null) {
            return Classification.without(UnclassifiedReason.NO_PURCHASES, Explanations.NO_PURCHASES, null);
        }
        Amount value = profile.value();
        if (value == null) {
            return Classification.without(UnclassifiedReason.MIXED_CURRENCIES, Explanations.MIXED_CURRENCIES, null);
        }
        Thresholds thresholds = portfolio.of(value.currency());
        if (rules.isTooShort(profile.rhythm(), thresholds.intervalDays(), asOf)) {
            String explanation = Explanations.tooShort(profile.rhythm(), rules);
            return Classification.without(UnclassifiedReason.HISTORY_TOO_SHORT, explanation, thresholds);
        }
        Placement placement = placement(profile.rhythm(), value, thresholds);
        if (placement == null) {
            String explanation = Explanations.tooFew(thresholds, rules);
            return Classification.without(UnclassifiedReason.PORTFOLIO_TOO_SMALL, explanation, thresholds);
        }
        String explanation = Explanations.placed(placement, value.currency(), rules);
        return new Classification(placement.customerClass(), null, explanation, thresholds, placement);
    }

    private @Nullable Placement placement(Rhythm rhythm, Amount value, Thresholds thresholds) {
        Lifetime lifetime = Lifetime.of(rhythm, thresholds.intervalDays(), rules);
        BigDecimal medianValue = thresholds.value();
        Double medianLifetime = thresholds.lifetimeDays();
        if (lifetime == null
                || medianValue == null
                || medianLifetime == null
                || thresholds.accounts() < rules.minimumPortfolio()) {
            return null;
        }
        return Placement.of(value, medianValue, lifetime, medianLifetime);
    }
}
