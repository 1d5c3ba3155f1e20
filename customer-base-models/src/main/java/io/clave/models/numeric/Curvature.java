package io.clave.models.numeric;

import org.hipparchus.exception.MathRuntimeException;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.CholeskyDecomposition;
import org.jspecify.annotations.Nullable;

/** The matrix of second derivatives, by differences of the gradient. */
public final class Curvature {

    private static final double STEP = 1e-4;

    private Curvature() {}

    /** The inverse of the matrix of second derivatives by the given coordinates; null where it is not positive definite. */
    public static double @Nullable [][] inverse(Objective objective, double[] point, int[] coordinates) {
        double[][] second = new double[coordinates.length][coordinates.length];
        for (int i = 0; i < coordinates.length; i++) {
            double[] up = gradient(objective, point, coordinates[i], STEP);
            double[] down = gradient(objective, point, coordinates[i], -STEP);
            for (int j = 0; j < coordinates.length; j++) {
                double slope = (up[coordinates[j]] - down[coordinates[j]]) / (2 * STEP);
                second[i][j] += slope / 2;
                second[j][i] += slope / 2;
            }
        }
        return inverted(second);
    }

    private static double[] gradient(Objective objective, double[] point, int coordinate, double step) {
        double[] moved = point.clone();
        moved[coordinate] += step;
        double[] gradient = new double[point.length];
        objective.at(moved, gradient);
        return gradient;
    }

    private static double @Nullable [][] inverted(double[][] matrix) {
        try {
            return new CholeskyDecomposition(new Array2DRowRealMatrix(matrix), 1e-9, 0)
                    .getSolver()
                    .getInverse()
                    .getData();
        } catch (MathRuntimeException notPositiveDefinite) {
            return null;
        }
    }
}
