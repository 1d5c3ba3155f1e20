package io.clave.models.numeric;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Finds a minimum inside a box by the method of Broyden, Fletcher, Goldfarb and Shanno (Nocedal and Wright 2006, Numerical
 * Optimization, chapter 6), with steps projected onto the box and a backtracking line search. A value that is not finite
 * counts as too high. Ends when the gradient along the box is below 1e-10 of the value, when a step promises less than 1e-14 of
 * the value, when five steps in a row gain less than 1e-12 of the value, when no step lowers the value, or after 200 steps.
 */
public final class Bfgs {

    private static final int MOST_STEPS = 200;
    private static final int MOST_TRIES = 30;
    private static final double FLAT = 1e-10;
    private static final double ROUNDING = 1e-14;
    private static final double STALL = 1e-12;
    private static final int MOST_STALLS = 5;
    private static final double SUFFICIENT = 1e-4;
    private static final double LONGEST = 4;

    private final Objective objective;
    private final double[] lower;
    private final double[] upper;
    private final int size;
    private int evaluations;

    private double[] point;
    private double[] gradient;
    private double value;
    private double[][] inverse;
    private boolean fresh;
    private int stalls;

    private Bfgs(Objective objective, double[] start, double[] lower, double[] upper, double @Nullable [][] curvature) {
        this.objective = objective;
        this.lower = lower;
        this.upper = upper;
        this.size = start.length;
        point = start.clone();
        project(point);
        gradient = new double[size];
        value = evaluate(point, gradient);
        inverse = curvature == null ? identity() : curvature;
        fresh = curvature == null;
    }

    /** Minimises from a start; the bounds may be infinite, or equal to hold a coordinate. */
    public static Minimum minimise(Objective objective, double[] start, double[] lower, double[] upper) {
        return new Bfgs(objective, start, lower, upper, null).run();
    }

    /** The same with a guess at the inverse of the matrix of second derivatives, which must be positive definite. */
    public static Minimum minimise(
            Objective objective, double[] start, double[] lower, double[] upper, double[][] inverse) {
        return new Bfgs(objective, start, lower, upper, copy(inverse)).run();
    }

    private Minimum run() {
        for (int step = 0; step < MOST_STEPS && Double.isFinite(value); step++) {
            double[] direction = direction();
            if (isFlat() || isNear(direction) || stalls == MOST_STALLS) {
                return minimum(true);
            }
            if (!advance(direction)) {
                if (fresh) {
                    return minimum(true);
                }
                reset();
            }
        }
        return minimum(false);
    }

    private Minimum minimum(boolean converged) {
        return new Minimum(point, value, gradient, evaluations, converged);
    }

    private boolean isFlat() {
        double steepest = 0;
        for (int i = 0; i < size; i++) {
            steepest = isFree(i) ? Math.max(steepest, Math.abs(gradient[i])) : steepest;
        }
        return steepest <= FLAT * (1 + Math.abs(value));
    }

    /** Whether the step that the curvature asks for would lower the value by less than its rounding. */
    private boolean isNear(double[] direction) {
        double gain = 0;
        for (int i = 0; i < size; i++) {
            gain -= gradient[i] * direction[i];
        }
        return !fresh && gain <= ROUNDING * (1 + Math.abs(value));
    }

    private boolean isFree(int i) {
        return !(point[i] <= lower[i] && gradient[i] >= 0) && !(point[i] >= upper[i] && gradient[i] <= 0);
    }

    /** One step with a lower value; false if there is none. */
    private boolean advance(double[] direction) {
        double length = 1;
        for (int i = 0; i < MOST_TRIES; i++) {
            double[] next = next(direction, length);
            double slope = slope(next);
            double[] nextGradient = new double[size];
            double nextValue = evaluate(next, nextGradient);
            if (nextValue < value + SUFFICIENT * Math.min(0, slope)) {
                update(next, nextGradient);
                stalls = value - nextValue <= STALL * (1 + Math.abs(value)) ? stalls + 1 : 0;
                point = next;
                gradient = nextGradient;
                value = nextValue;
                return true;
            }
            if (Arrays.equals(next, point)) {
                return false;
            }
            length *= shorter(slope, nextValue - value);
        }
        return false;
    }

    // The minimum of the parabola through both values and the slope, kept between a tenth and a half.
    private static double shorter(double slope, double rise) {
        double best = -slope / (2 * (rise - slope));
        return best >= 0.1 && best <= 0.5 ? best : best < 0.1 ? 0.1 : 0.5;
    }

    private double[] next(double[] direction, double length) {
        double[] next = new double[size];
        for (int i = 0; i < size; i++) {
            next[i] = point[i] + length * direction[i];
        }
        project(next);
        return next;
    }

    private double slope(double[] next) {
        double slope = 0;
        for (int i = 0; i < size; i++) {
            slope += gradient[i] * (next[i] - point[i]);
        }
        return slope;
    }

    private double[] direction() {
        double[] direction = new double[size];
        double downhill = 0;
        double longest = 0;
        for (int i = 0; i < size; i++) {
            for (int j = 0; isFree(i) && j < size; j++) {
                direction[i] -= isFree(j) ? inverse[i][j] * gradient[j] : 0;
            }
            downhill += direction[i] * gradient[i];
            longest = Math.max(longest, Math.abs(direction[i]));
        }
        if (!(downhill < 0) && !fresh) {
            reset();
            return direction();
        }
        double most = fresh ? 1 : LONGEST;
        if (longest > most) {
            for (int i = 0; i < size; i++) {
                direction[i] *= most / longest;
            }
        }
        return direction;
    }

    private void update(double[] next, double[] nextGradient) {
        double[] s = new double[size];
        double[] y = new double[size];
        double sy = 0;
        double yy = 0;
        for (int i = 0; i < size; i++) {
            s[i] = next[i] - point[i];
            y[i] = nextGradient[i] - gradient[i];
            sy += s[i] * y[i];
            yy += y[i] * y[i];
        }
        if (!(sy > 0) || sy < 1e-14 * yy) {
            return;
        }
        if (fresh) {
            scale(sy / yy);
        }
        fresh = false;
        rankTwo(s, y, sy);
    }

    private void rankTwo(double[] s, double[] y, double sy) {
        double[] hy = new double[size];
        double yhy = 0;
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                hy[i] += inverse[i][j] * y[j];
            }
            yhy += y[i] * hy[i];
        }
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                inverse[i][j] += (1 + yhy / sy) * s[i] * s[j] / sy - (hy[i] * s[j] + s[i] * hy[j]) / sy;
            }
        }
    }

    private double evaluate(double[] at, double[] into) {
        evaluations++;
        double result = objective.at(at, into);
        boolean finite = Double.isFinite(result) && Arrays.stream(into).allMatch(Double::isFinite);
        return finite ? result : Double.POSITIVE_INFINITY;
    }

    private void project(double[] at) {
        for (int i = 0; i < size; i++) {
            at[i] = Math.min(upper[i], Math.max(lower[i], at[i]));
        }
    }

    private void reset() {
        inverse = identity();
        fresh = true;
    }

    private void scale(double factor) {
        for (int i = 0; i < size; i++) {
            inverse[i][i] = factor;
        }
    }

    private static double[][] copy(double[][] matrix) {
        return Arrays.stream(matrix).map(double[]::clone).toArray(double[][]::new);
    }

    private double[][] identity() {
        double[][] identity = new double[size][size];
        for (int i = 0; i < size; i++) {
            identity[i][i] = 1;
        }
        return identity;
    }
}
