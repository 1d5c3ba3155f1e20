package io.clave.scoring.portfolio;

import io.clave.scoring.model.Portfolio;
import io.clave.scoring.model.Tally;

/** A portfolio as of a past day, by all that is known today. */
public record PastPortfolio(Portfolio portfolio, Tally tally) {}
