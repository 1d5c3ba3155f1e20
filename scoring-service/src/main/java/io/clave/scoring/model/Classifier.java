package io.clave.scoring.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Decides the class of Reinartz and Kumar: value high or low, projected lifetime long or short, each against its line in the
 * portfolio. Thin data never makes a STRANGER: such an account is UNCLASSIFIED, with the reason.
 */
final class Classifier {

    private final LocalDate asOf;
    private final Yardstick yardstick;
    private final ClassRules rules;

    Classifier(LocalDate asOf, Yardstick yardstick, ClassRules rules) {
        this.asOf = asOf;
        this.yardstick = yardstick;
        this.rules = rules;
    }

    /** The class before keeps an account on its side of a line until it passes the line by the band. */
    Classification classify(@Nullable Profile profile, @Nullable CustomerClass before) {
        if (profile == null) {
            return Classification.without(UnclassifiedReason.NO_PURCHASES, Explanations.NO_PURCHASES, null);
        }
        Amount value = profile.value();
        if (value == null) {
            return Classification.without(UnclassifiedReason.MIXED_CURRENCIES, Explanations.MIXED_CURRENCIES, null);
        }
        Thresholds thresholds = yardstick.portfolio().of(value.currency());
        if (rules.isTooShort(profile.rhythm(), thresholds.intervalDays(), asOf)) {
            String explanation = Explanations.tooShort(profile.rhythm(), rules);
            return Classification.without(UnclassifiedReason.HISTORY_TOO_SHORT, explanation, thresholds);
        }
        Placement placement = placement(profile, value, thresholds, before);
        if (placement == null) {
            String explanation = Explanations.tooFew(thresholds, rules);
            return Classification.without(UnclassifiedReason.PORTFOLIO_TOO_SMALL, explanation, thresholds);
        }
        String explanation = Explanations.placed(placement, value.currency(), rules);
        return new Classification(placement.customerClass(), null, explanation, thresholds, placement);
    }

    private @Nullable Placement placement(
            Profile profile, Amount value, Thresholds thresholds, @Nullable CustomerClass before) {
        Lifetime lifetime = yardstick.lifetimes().of(profile, thresholds.intervalDays());
        BigDecimal valueLine = thresholds.value();
        Double lifetimeLine = thresholds.lifetimeDays();
        if (lifetime == null || valueLine == null || lifetimeLine == null || rules.isTooSmall(thresholds)) {
            return null;
        }
        return Placement.of(
                value, valueLine, lifetime, lifetimeLine, before, rules.lines().band());
    }
}
