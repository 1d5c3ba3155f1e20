package io.clave.scoring.portfolio;

import io.clave.scoring.model.Portfolio;
import io.clave.scoring.model.Yardstick;
import org.jspecify.annotations.Nullable;

/**
 * The thresholds in force.
 *
 * @param version grows with each change; 0 before the first
 * @param lifetimeModel the model version whose lifetimes they were taken from; null for the rule of the rhythm
 */
public record CurrentPortfolio(
        long version, Yardstick yardstick, @Nullable String lifetimeModel) {

    public Portfolio portfolio() {
        return yardstick.portfolio();
    }
}
