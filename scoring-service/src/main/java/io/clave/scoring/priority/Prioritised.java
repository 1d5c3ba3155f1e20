package io.clave.scoring.priority;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An order with the score it earned.
 *
 * @param override what a person decided instead, null if nobody did
 */
record Prioritised(
        OrderToRank order,
        Relationship relationship,
        List<Contribution> contributions,
        @Nullable PriorityOverride override) {

    /** The sum of the contributions, 0 to 100. */
    BigDecimal computedScore() {
        return contributions.stream().map(Contribution::points).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The score that ranks the order. */
    BigDecimal score() {
        return override == null ? computedScore() : override.score();
    }
}
