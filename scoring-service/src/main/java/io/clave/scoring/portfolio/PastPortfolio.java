package io.clave.scoring.portfolio;

import io.clave.scoring.model.Portfolio;
import io.clave.scoring.model.Tally;
import io.clave.scoring.model.Yardstick;

/**
 * A portfolio as of a past day, by all that is known today.
 *
 * @param modelVersion what scored on that day
 */
public record PastPortfolio(Yardstick yardstick, Tally tally, String modelVersion) {

    public Portfolio portfolio() {
        return yardstick.portfolio();
    }
}
