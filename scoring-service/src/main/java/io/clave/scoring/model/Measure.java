package io.clave.scoring.model;

/**
 * A figure with what it was taken from.
 *
 * @param inputs how many purchase days, intervals or periods it was computed from
 */
public record Measure(double value, Window window, int inputs) {}
