package io.clave.scoring.priority;

import java.math.BigDecimal;
import java.util.List;

/**
 * How the relationship is blended. Percentiles of pocket margin and of lifetime value belong in it too, but are not known
 * yet: the weights are those of the known parts, scaled to 1.
 */
record RelationshipWeights(BigDecimal activePeriods, BigDecimal cadence, BigDecimal tenure) {

    /** The parts that are not known yet. */
    static final List<String> MISSING = List.of("pocketMarginPercentile", "lifetimeValuePercentile");

    RelationshipWeights {
        if (activePeriods.add(cadence).add(tenure).compareTo(BigDecimal.ONE) != 0
                || activePeriods.signum() < 0
                || cadence.signum() < 0
                || tenure.signum() < 0) {
            throw new IllegalArgumentException("relationship weights must not be negative and must sum to 1");
        }
    }
}
