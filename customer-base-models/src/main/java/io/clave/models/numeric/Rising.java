package io.clave.models.numeric;

import org.hipparchus.special.Gamma;

/** Ratios of gamma and beta functions that differ by a whole number, without the cancellation of their logarithms. */
public final class Rising {

    private static final int SHORT = 32;

    private Rising() {}

    private static boolean isLong(double n) {
        return n > SHORT || n != Math.rint(n);
    }

    /** ln (a)_n = ln Gamma(a + n) - ln Gamma(a), for a above 0. */
    public static double log(double a, double n) {
        if (isLong(n)) {
            return Gamma.logGamma(a + n) - Gamma.logGamma(a);
        }
        double sum = 0;
        for (int i = 0; i < n; i++) {
            sum += Math.log(a + i);
        }
        return sum;
    }

    /** The derivative of {@link #log} by a: psi(a + n) - psi(a). */
    public static double slope(double a, double n) {
        if (isLong(n)) {
            return Digamma.of(a + n) - Digamma.of(a);
        }
        double sum = 0;
        for (int i = 0; i < n; i++) {
            sum += 1 / (a + i);
        }
        return sum;
    }

    /** ln B(a, b + n) - ln B(a, b). */
    public static double logBeta(double a, double b, double n) {
        if (isLong(n)) {
            return log(b, n) - log(a + b, n);
        }
        double sum = 0;
        for (int i = 0; i < n; i++) {
            sum -= Math.log1p(a / (b + i));
        }
        return sum;
    }
}
