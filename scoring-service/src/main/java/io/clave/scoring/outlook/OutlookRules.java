package io.clave.scoring.outlook;

import io.clave.models.CustomerValue;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the models are asked.
 *
 * @param annualDiscount of a year, such as 0.15
 * @param cutoff P(alive) below which an account is presumed lost
 * @param marginRatio margin / net revenue; null if it is not known, then values are in revenue
 * @param contactCost of a month, by currency
 * @param historyBand how far a lifetime value moves before the history keeps it again, as a share
 */
public record OutlookRules(
        int horizonWeeks,
        double annualDiscount,
        double cutoff,
        @Nullable Double marginRatio,
        Map<Currency, BigDecimal> contactCost,
        double historyBand,
        ActiveRatioRules activeRatio) {

    /** The mean year of the Gregorian calendar. */
    public static final double DAYS_PER_YEAR = 365.2425;

    public static final OutlookRules DEFAULT =
            new OutlookRules(13, 0.15, 0.5, null, Map.of(), 0.1, ActiveRatioRules.DEFAULT);

    private static final double DAYS_PER_WEEK = 7;

    public OutlookRules {
        contactCost = Map.copyOf(contactCost);
        if (contactCost.values().stream().anyMatch(cost -> cost.signum() <= 0)) {
            throw new IllegalArgumentException("the cost of contacts must be above 0: " + contactCost);
        }
        if (horizonWeeks < 1 || !(annualDiscount > 0) || !(0 < cutoff && cutoff < 1) || !(historyBand >= 0)) {
            throw new IllegalArgumentException("outlook rules out of range: " + horizonWeeks + ", " + annualDiscount
                    + ", " + cutoff + ", " + historyBand);
        }
        if (marginRatio != null && !(0 < marginRatio && marginRatio <= 1)) {
            throw new IllegalArgumentException("the margin ratio must be above 0 and at most 1: " + marginRatio);
        }
    }

    double horizonDays() {
        return horizonWeeks * DAYS_PER_WEEK;
    }

    /** 1 where margins are not known: the value is then revenue. */
    double margin() {
        return marginRatio == null ? 1 : marginRatio;
    }

    /**
     * The continuous discount of one unit of time: ln(1 + d) / units in a year. A unit of operational time counts as one of the
     * calendar, which it is in the mean of a year.
     */
    public static double continuous(double annualDiscount, double daysPerUnit) {
        return CustomerValue.continuousRate(annualDiscount, DAYS_PER_YEAR / daysPerUnit);
    }
}
