package io.clave.scoring.model;

import java.math.BigDecimal;
import java.util.Currency;

/** Why an account has its class, in words for people. */
final class Explanations {

    static final String NO_PURCHASES = "The account has bought nothing yet.";
    static final String MIXED_CURRENCIES =
            "Its recent purchases are in several currencies, and amounts of several currencies are not summed.";

    private Explanations() {}

    static String tooShort(Rhythm rhythm, ClassRules rules) {
        return "It has bought on %d %s since %s; a rhythm of its own needs %d days, and for the portfolio's rhythm it is too young."
                .formatted(
                        rhythm.purchaseDays(),
                        rhythm.purchaseDays() == 1 ? "day" : "days",
                        rhythm.first(),
                        rules.minimumIntervals() + 1);
    }

    static String tooFew(Thresholds thresholds, ClassRules rules) {
        return "Its portfolio has %d comparable accounts in %s; a median needs %d."
                .formatted(thresholds.accounts(), thresholds.currency(), rules.minimumPortfolio());
    }

    static String placed(Placement placement, Currency currency, ClassRules rules) {
        Boundary value = placement.value();
        Boundary lifetime = placement.lifetimeDays();
        return "Net revenue of %s in the %d months to its last purchase is %s the portfolio's median of %s (%s value); its projected lifetime of %s days is %s the median of %s days (%s)."
                .formatted(
                        new Amount(value.actual(), currency).inWords(),
                        rules.valueMonths(),
                        side(value),
                        new Amount(value.threshold(), currency).inWords(),
                        value.isHigh() ? "high" : "low",
                        days(lifetime.actual()),
                        side(lifetime),
                        days(lifetime.threshold()),
                        lifetime.isHigh() ? "long" : "short");
    }

    private static String side(Boundary boundary) {
        return boundary.isHigh() ? "at or above" : "below";
    }

    private static String days(BigDecimal days) {
        return days.stripTrailingZeros().toPlainString();
    }
}
