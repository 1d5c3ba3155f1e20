package io.clave.scoring.outlook;

/** A 95 % interval around an estimate: 1.96 standard errors to both sides, cut off where the figure cannot go. */
public record Interval(double standardError, double low, double high) {

    private static final double NORMAL_975 = 1.959963984540054;

    static Interval around(double estimate, double standardError, double least, double most) {
        double width = NORMAL_975 * standardError;
        return new Interval(standardError, Math.max(least, estimate - width), Math.min(most, estimate + width));
    }
}
