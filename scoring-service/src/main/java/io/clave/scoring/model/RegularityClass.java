package io.clave.scoring.model;

/** How evenly revenue comes: X evenly, Y with swings, Z in bursts. */
public enum RegularityClass {
    X,
    Y,
    Z,
    INSUFFICIENT_HISTORY
}
