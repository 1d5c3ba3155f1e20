package io.clave.scoring.model;

import java.util.Currency;

/**
 * The two lines that make the classes.
 *
 * @param band an account with a class crosses a line only by more than this share of it; 0 lets it flap
 */
public record Lines(ValueLine value, LifetimeLine lifetime, double band) {

    public static final Lines DEFAULT = new Lines(ValueLine.MEDIAN, LifetimeLine.MEDIAN, 0.05);

    public Lines {
        if (!(band >= 0 && band < 1)) {
            throw new IllegalArgumentException("the band must be between 0 and 1: " + band);
        }
    }

    /** Whether a line of this currency is taken from the portfolio. */
    boolean needPortfolio(Currency currency) {
        return value.modeFor(currency) != ThresholdMode.ABSOLUTE || lifetime.mode() != ThresholdMode.ABSOLUTE;
    }
}
