package io.clave.scoring.model;

/**
 * Where X ends and Z begins, as coefficients of variation; Y lies between, both ends included.
 *
 * @param minimumPeriods with fewer periods than this nothing can be said
 */
public record RegularityRules(double xBelow, double zAbove, int minimumPeriods) {

    public static final RegularityRules DEFAULT = new RegularityRules(0.5, 1, 4);

    public RegularityRules {
        if (!(0 < xBelow && xBelow <= zAbove) || minimumPeriods < 2) {
            throw new IllegalArgumentException(
                    "regularity thresholds must rise: " + xBelow + ", " + zAbove + ", periods " + minimumPeriods);
        }
    }

    RegularityClass classAt(double coefficientOfVariation) {
        if (coefficientOfVariation < xBelow) {
            return RegularityClass.X;
        }
        return coefficientOfVariation <= zAbove ? RegularityClass.Y : RegularityClass.Z;
    }
}
