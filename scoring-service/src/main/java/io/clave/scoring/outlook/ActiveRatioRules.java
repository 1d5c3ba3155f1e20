package io.clave.scoring.outlook;

/**
 * How the share of periods with a purchase is read.
 *
 * @param minimumPeriods with fewer periods it says nothing
 * @param silentPeriods after so many periods of silence a high share is no sign of life
 */
public record ActiveRatioRules(double aliveFrom, double lostBelow, int minimumPeriods, int silentPeriods) {

    public static final ActiveRatioRules DEFAULT = new ActiveRatioRules(0.5, 0.25, 4, 3);

    public ActiveRatioRules {
        if (!(0 < lostBelow && lostBelow <= aliveFrom && aliveFrom <= 1) || minimumPeriods < 1 || silentPeriods < 1) {
            throw new IllegalArgumentException("active ratio out of range: " + aliveFrom + ", " + lostBelow + ", "
                    + minimumPeriods + ", " + silentPeriods);
        }
    }

    Opinion opinion(double ratio) {
        if (ratio >= aliveFrom) {
            return Opinion.ALIVE;
        }
        return ratio < lostBelow ? Opinion.LOST : Opinion.AT_RISK;
    }
}
