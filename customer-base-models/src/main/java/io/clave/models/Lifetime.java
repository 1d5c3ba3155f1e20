package io.clave.models;

/**
 * Lifetime of Reinartz and Kumar (2000), Journal of Marketing 64(4):17-35: the time from the first order to the moment at
 * which P(alive) falls to a cutoff, the history held as it is.
 *
 * @param end in the unit of the history; infinite if the model never lets the customer go
 * @param age T: the end of the observation
 */
public record Lifetime(double end, double age) {

    /** Whether the customer still counted as alive when the observation ended. */
    public boolean censored() {
        return end > age;
    }

    /** The part inside the observation, as Reinartz and Kumar use it. */
    public double observed() {
        return Math.min(end, age);
    }
}
