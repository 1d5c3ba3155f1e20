package io.clave.scoring.outlook;

import org.jspecify.annotations.Nullable;

/**
 * What one estimator says.
 *
 * @param value its figure: overdue ratio, P(alive), or share of active periods; null if it has none
 * @param condition why it may be believed, or why not, in words
 */
public record Estimate(Estimator estimator, @Nullable Double value, Opinion opinion, String condition) {

    static Estimate none(Estimator estimator, @Nullable Double value, String condition) {
        return new Estimate(estimator, value, Opinion.NONE, condition);
    }

    public boolean valid() {
        return opinion != Opinion.NONE;
    }
}
