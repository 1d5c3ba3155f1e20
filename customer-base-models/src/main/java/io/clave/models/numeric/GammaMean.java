package io.clave.models.numeric;

import java.util.function.DoubleUnaryOperator;
import org.hipparchus.special.Gamma;

/**
 * E[g(V)] for V ~ Gamma(shape, 1), by the trapezoidal rule in ln V, which converges geometrically because the integrand is
 * analytic and dies away at both ends. The function must be bounded by a polynomial.
 */
final class GammaMean {

    private static final double STEP = 0.25;
    private static final double STEP_IN_DEVIATIONS = 0.5;
    private static final double REACH = 28;
    private static final double FARTHEST = 500;

    private GammaMean() {}

    static double of(double shape, DoubleUnaryOperator g) {
        double step = Math.min(STEP, STEP_IN_DEVIATIONS / Math.sqrt(shape));
        double low = -Math.min(FARTHEST, REACH / shape + Math.sqrt(2 * REACH / shape));
        double high = Math.log1p(REACH / shape + Math.sqrt(2 * REACH / shape));
        double mean = 0;
        double whole = 0;
        for (double at = low; at <= high; at += step) {
            double weight = Math.exp(shape * (at - Math.expm1(at)));
            whole += weight;
            mean += weight * g.applyAsDouble(shape * Math.exp(at));
        }
        return mean / (shape < 1 ? wholeOf(shape, step) : whole);
    }

    // A small shape has more of its weight near 0 than the range covers; its gamma function has no cancellation.
    private static double wholeOf(double shape, double step) {
        return Math.exp(Gamma.logGamma(shape) - shape * Math.log(shape) + shape) / step;
    }
}
