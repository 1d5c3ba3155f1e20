package io.clave.scoring.model;

import java.util.List;

/**
 * A figure in money, one amount per currency, with what it was taken from.
 *
 * @param inputs how many orders and credits, or purchase days, it was computed from
 */
public record MoneyMeasure(List<Amount> amounts, Window window, int inputs) {}
