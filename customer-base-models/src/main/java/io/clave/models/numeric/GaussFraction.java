package io.clave.models.numeric;

/**
 * F(1, b; c; u) for c above b above 0 and 0 &lt;= u &lt; 1, by the continued fraction of Gauss, whose terms are all positive
 * there. The number of terms grows as 17 / sqrt(1 - u) and is bounded.
 */
final class GaussFraction {

    private static final int MOST_TERMS = 20_000;
    private static final double CLOSE = 1e-14;

    private GaussFraction() {}

    static double of(double b, double c, double u) {
        double numerator = 1;
        double denominator = 0;
        double value = 1;
        for (int n = 1; n <= MOST_TERMS; n++) {
            double term = -u * coefficient(n, b, c);
            denominator = 1 / (1 + term * denominator);
            numerator = 1 + term / numerator;
            double factor = numerator * denominator;
            value *= factor;
            if (Math.abs(factor - 1) < CLOSE) {
                break;
            }
        }
        return 1 / value;
    }

    private static double coefficient(int term, double b, double c) {
        if (term == 1) {
            return b / c;
        }
        int n = term / 2;
        return term % 2 == 0
                ? n * (c - b + n - 1) / ((c + 2 * n - 2) * (c + 2 * n - 1))
                : (b + n) * (c - 1 + n) / ((c + 2 * n - 1) * (c + 2 * n));
    }
}
