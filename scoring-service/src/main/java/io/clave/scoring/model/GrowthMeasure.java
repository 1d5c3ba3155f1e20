package io.clave.scoring.model;

import java.util.List;

/**
 * Growth, currency by currency, with what it was taken from.
 *
 * @param window both years
 * @param inputs how many orders and credits both years hold
 */
public record GrowthMeasure(List<Growth> byCurrency, Window window, int inputs) {}
