package io.clave.models.numeric;

import java.util.function.DoubleUnaryOperator;
import org.hipparchus.analysis.solvers.AllowedSolution;
import org.hipparchus.analysis.solvers.BracketingNthOrderBrentSolver;

/** Where an increasing function crosses a level. */
public final class Crossing {

    private static final int MOST_STEPS = 400;
    private static final int MOST_EVALUATIONS = 2_000;
    private static final double RELATIVE = 1e-14;
    private static final double ROUNDING = 1e-15;

    private Crossing() {}

    /**
     * The distance from 0 at which the function reaches the level: 0 if it starts above it, infinity if it is not reached within
     * 2^400 steps.
     */
    public static double of(DoubleUnaryOperator increasing, double level, double step) {
        if (increasing.applyAsDouble(0) >= level) {
            return 0;
        }
        double low = 0;
        double high = step;
        for (int i = 0; i < MOST_STEPS; i++) {
            if (increasing.applyAsDouble(high) >= level) {
                return solve(increasing, level, low, high);
            }
            low = high;
            high *= 2;
        }
        return Double.POSITIVE_INFINITY;
    }

    private static double solve(DoubleUnaryOperator increasing, double level, double low, double high) {
        // The value is clamped, since the solver interpolates and a function may start at minus infinity.
        return new BracketingNthOrderBrentSolver(RELATIVE, RELATIVE * high, ROUNDING, 5)
                .solve(
                        MOST_EVALUATIONS,
                        time -> Math.max(-1e3, Math.min(1e3, increasing.applyAsDouble(time) - level)),
                        low,
                        high,
                        AllowedSolution.ANY_SIDE);
    }
}
