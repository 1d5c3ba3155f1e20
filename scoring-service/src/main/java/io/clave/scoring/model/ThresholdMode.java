package io.clave.scoring.model;

/** Where the line between low and high comes from. */
public enum ThresholdMode {
    MEDIAN,
    PERCENTILE,
    ABSOLUTE
}
