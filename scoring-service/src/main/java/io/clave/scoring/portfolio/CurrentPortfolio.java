package io.clave.scoring.portfolio;

import io.clave.scoring.model.Portfolio;

/**
 * The thresholds in force.
 *
 * @param version grows with each change; 0 before the first
 */
public record CurrentPortfolio(long version, Portfolio portfolio) {}
