package io.clave.scoring.model;

/** Whose median interval a lifetime was projected with. */
public enum IntervalBasis {
    OWN,
    PORTFOLIO
}
