package io.clave.scoring.model;

import java.math.BigDecimal;
import java.util.Currency;

/** Why an account has its class, in words for people. */
final class Explanations {

    static final String NO_PURCHASES = "The account has bought nothing yet.";
    static final String MIXED_CURRENCIES =
            "No exchange rate was known for some of its recent orders, and amounts of several currencies are not summed.";

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
        Lines lines = rules.lines();
        Boundary value = placement.value();
        Boundary lifetime = placement.lifetimeDays();
        return "Net revenue of %s in the %d months to its last purchase is %s %s of %s (%s value%s); its projected lifetime of %s days is %s %s of %s days (%s%s)."
                .formatted(
                        new Amount(value.actual(), currency).inWords(),
                        rules.valueMonths(),
                        side(value),
                        line(lines.value().modeFor(currency), lines.value().percentile()),
                        new Amount(value.threshold(), currency).inWords(),
                        value.isHigh() ? "high" : "low",
                        held(value, lines.band()),
                        days(lifetime.actual()),
                        side(lifetime),
                        line(lines.lifetime().mode(), lines.lifetime().percentile()),
                        days(lifetime.threshold()),
                        lifetime.isHigh() ? "long" : "short",
                        held(lifetime, lines.band()));
    }

    private static String side(Boundary boundary) {
        return boundary.isBeyond() ? "at or above" : "below";
    }

    private static String line(ThresholdMode mode, double percentile) {
        return switch (mode) {
            case MEDIAN -> "the portfolio's median";
            case PERCENTILE -> "the portfolio's percentile " + days(BigDecimal.valueOf(percentile));
            case ABSOLUTE -> "the set line";
        };
    }

    /** Said when the side is that of before, because the line was not passed by the band. */
    private static String held(Boundary boundary, double band) {
        return boundary.isBeyond() == boundary.isHigh()
                ? ""
                : ", as before: a class changes only beyond " + days(BigDecimal.valueOf(100 * band)) + " % of the line";
    }

    private static String days(BigDecimal days) {
        return days.stripTrailingZeros().toPlainString();
    }
}
