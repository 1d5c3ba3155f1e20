package io.clave.models.numeric;

/**
 * Where a minimisation ended.
 *
 * @param evaluations how often the function was evaluated
 * @param converged whether it ended at a minimum and not for lack of steps
 */
public record Minimum(double[] point, double value, double[] gradient, int evaluations, boolean converged) {}
