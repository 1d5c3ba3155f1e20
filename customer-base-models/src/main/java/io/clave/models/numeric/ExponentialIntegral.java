package io.clave.models.numeric;

/**
 * The generalised exponential integral, scaled: e^z E_s(z) = the integral of e^(-z (v - 1)) v^-s over v from 1 to infinity, for
 * s and z above 0. By the continued fraction where that is fast, by quadrature in ln v elsewhere; neither has a pole at a
 * whole s.
 */
public final class ExponentialIntegral {

    private static final double FRACTION_FROM = 2;
    private static final int MOST_TERMS = 500;
    private static final double REACH = 42;
    private static final double PANEL = 2;

    private ExponentialIntegral() {}

    public static double scaled(double s, double z) {
        return z >= FRACTION_FROM ? fraction(s, z) : quadrature(s, z, Double.POSITIVE_INFINITY);
    }

    /** The same integral, from 1 to 1 + {@code length}. */
    public static double scaled(double s, double z, double length) {
        return quadrature(s, z, Math.log1p(length));
    }

    private static double quadrature(double s, double z, double whole) {
        double end = Math.min(whole, Math.log1p(REACH / z));
        double decay = z + s - 1;
        if (decay > 0) {
            end = Math.min(end, REACH / decay);
        }
        return Legendre.integral(u -> Math.exp(u - s * u - z * Math.expm1(u)), end, PANEL);
    }

    // Modified Lentz on 1/(z + s - 1 s/(z + s + 2 - 2 (s + 1)/(z + s + 4 - ...))), the even part of the Stieltjes
    // fraction.
    private static double fraction(double s, double z) {
        double b = z + s;
        double c = Double.MAX_VALUE;
        double d = 1 / b;
        double value = d;
        for (int i = 1; i <= MOST_TERMS; i++) {
            double a = -i * (s + i - 1);
            b += 2;
            d = 1 / (a * d + b);
            c = b + a / c;
            double factor = c * d;
            value *= factor;
            if (Math.abs(factor - 1) < Math.ulp(1.0)) {
                break;
            }
        }
        return value;
    }
}
