package io.clave.scoring.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * What a class is decided by.
 *
 * @param valueMonths length of the window of the value, up to the last purchase
 * @param lostAfterIntervals an account is presumed lost after a silence of this many median intervals
 * @param minimumIntervals with fewer intervals than this the portfolio's median interval stands in for the own one
 * @param minimumAgeDays with fewer intervals, an account younger than this is not classified
 * @param minimumPortfolio with fewer accounts than this a median or percentile says nothing
 * @param lines where low ends and high begins
 */
public record ClassRules(
        int valueMonths,
        double lostAfterIntervals,
        int minimumIntervals,
        int minimumAgeDays,
        int minimumPortfolio,
        Lines lines) {

    public static final ClassRules DEFAULT = new ClassRules(36, 3, 3, 90, 8, Lines.DEFAULT);

    public ClassRules {
        if (valueMonths < 1
                || !(lostAfterIntervals > 0)
                || minimumIntervals < 1
                || minimumAgeDays < 0
                || minimumPortfolio < 1) {
            throw new IllegalArgumentException("class rules out of range: " + valueMonths + ", " + lostAfterIntervals
                    + ", " + minimumIntervals + ", " + minimumAgeDays + ", " + minimumPortfolio);
        }
    }

    boolean hasOwnRhythm(Rhythm rhythm) {
        return rhythm.intervals() >= minimumIntervals;
    }

    /** Whether an account has neither a rhythm of its own nor the age to be judged by the portfolio's. */
    boolean isTooShort(Rhythm rhythm, @Nullable Double portfolioIntervalDays, LocalDate asOf) {
        double silence = portfolioIntervalDays == null ? 0 : lostAfterIntervals * portfolioIntervalDays;
        long age = ChronoUnit.DAYS.between(rhythm.first(), asOf);
        return !hasOwnRhythm(rhythm) && age < Math.max(minimumAgeDays, silence);
    }

    /** Whether the lines of a currency rest on too few accounts. */
    boolean isTooSmall(Thresholds thresholds) {
        return thresholds.accounts() < minimumPortfolio && lines.needPortfolio(thresholds.currency());
    }
}
