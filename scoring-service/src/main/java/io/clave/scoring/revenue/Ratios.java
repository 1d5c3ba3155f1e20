package io.clave.scoring.revenue;

import org.jspecify.annotations.Nullable;

/** Figures with eight decimals: without the noise of binary fractions, and still comparable with what others compute. */
public final class Ratios {

    private static final double PLACES = 1e8;

    private Ratios() {}

    public static double rounded(double value) {
        return Math.rint(value * PLACES) / PLACES;
    }

    public static @Nullable Double roundedNullable(@Nullable Double value) {
        return value == null ? null : rounded(value);
    }
}
