package io.clave.models.numeric;

/** A function with its gradient. */
@FunctionalInterface
public interface Objective {

    /** The value at a point; the gradient is written into the second array. */
    double at(double[] point, double[] gradient);
}
