package io.clave.scoring.priority;

import java.math.BigDecimal;
import java.util.List;

/** How much each component counts; together they are exactly 1. */
record PriorityWeights(
        BigDecimal tier, BigDecimal relationship, BigDecimal urgency, BigDecimal commitment, BigDecimal ageing) {

    PriorityWeights {
        List<BigDecimal> all = List.of(tier, relationship, urgency, commitment, ageing);
        BigDecimal sum = all.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(BigDecimal.ONE) != 0 || all.stream().anyMatch(weight -> weight.signum() < 0)) {
            throw new IllegalArgumentException(
                    "The weights must not be negative and must sum to 1, not to " + sum + ".");
        }
    }

    BigDecimal of(PriorityComponent component) {
        return switch (component) {
            case TIER -> tier;
            case RELATIONSHIP -> relationship;
            case URGENCY -> urgency;
            case COMMITMENT -> commitment;
            case AGEING -> ageing;
        };
    }
}
