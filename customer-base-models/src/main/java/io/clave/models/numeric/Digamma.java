package io.clave.models.numeric;

/**
 * psi(x), the derivative of ln Gamma(x), for x above 0, to some 1e-14. Hipparchus and Commons Numbers have the sign of the third
 * term of the asymptotic series wrong and are off by up to 3e-9.
 */
public final class Digamma {

    private static final double ASYMPTOTIC = 10;

    private Digamma() {}

    /** Raised by psi(x) = psi(x + 1) - 1/x, then the asymptotic series (Abramowitz and Stegun 1964, 6.3.18). */
    public static double of(double x) {
        double sum = 0;
        double raised = x;
        while (raised < ASYMPTOTIC) {
            sum -= 1 / raised;
            raised++;
        }
        double y = 1 / (raised * raised);
        double series = y
                * (1.0 / 12
                        - y * (1.0 / 120 - y * (1.0 / 252 - y * (1.0 / 240 - y * (1.0 / 132 - y * 691.0 / 32760)))));
        return sum + Math.log(raised) - 0.5 / raised - series;
    }
}
