package io.clave.models.fit;

import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * How far the parameters of a fit are known: the inverse of the observed information, in the logarithms of the parameters. A
 * parameter that the data do not determine has no variance here.
 *
 * @param logCovariance covariance of ln(parameter), NaN in the rows and columns of parameters that are not determined; null
 *     where nothing is known
 */
public record Uncertainty(double[] parameters, double @Nullable [][] logCovariance) {

    private static final double STEP = 1e-5;

    /** Standard error of a parameter, in its unit; null where the data do not determine it. */
    public @Nullable Double standardError(int parameter) {
        return logCovariance == null || Double.isNaN(logCovariance[parameter][parameter])
                ? null
                : parameters[parameter] * Math.sqrt(logCovariance[parameter][parameter]);
    }

    /**
     * Standard error of anything computed from the parameters, by the delta method; null where it depends on a parameter that the
     * data do not determine.
     */
    public @Nullable Double standardError(ToDoubleFunction<double[]> figure) {
        if (logCovariance == null) {
            return null;
        }
        double[] slope = new double[parameters.length];
        for (int i = 0; i < slope.length; i++) {
            slope[i] = (figure.applyAsDouble(moved(i, STEP)) - figure.applyAsDouble(moved(i, -STEP))) / (2 * STEP);
        }
        double variance = 0;
        for (int i = 0; i < slope.length; i++) {
            for (int j = 0; j < slope.length; j++) {
                variance += slope[i] == 0 || slope[j] == 0 ? 0 : slope[i] * logCovariance[i][j] * slope[j];
            }
        }
        return Double.isFinite(variance) ? Math.sqrt(Math.max(0, variance)) : null;
    }

    private double[] moved(int parameter, double step) {
        double[] moved = parameters.clone();
        moved[parameter] *= Math.exp(step);
        return moved;
    }
}
