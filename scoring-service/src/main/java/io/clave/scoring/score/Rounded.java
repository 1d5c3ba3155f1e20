package io.clave.scoring.score;

import org.jspecify.annotations.Nullable;

/** Figures as they are shown: with four decimals, because more would only feign exactness. */
final class Rounded {

    private static final double PLACES = 10_000;

    private Rounded() {}

    static double figure(double value) {
        return Math.rint(value * PLACES) / PLACES;
    }

    static @Nullable Double ratio(@Nullable Double value) {
        return value == null ? null : figure(value);
    }
}
