package io.clave.scoring.keyaccount;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A criterion with the weight it has in one computation, and what is known of the account there. */
record Weighted(
        Criterion criterion, BigDecimal weight, @Nullable Evidence evidence) {

    static Weighted of(Criterion criterion, @Nullable Evidence evidence) {
        return new Weighted(criterion, BigDecimal.valueOf(criterion.weight()), evidence);
    }

    Weighted times(BigDecimal factor) {
        return new Weighted(criterion, weight.multiply(factor), evidence);
    }

    Weighted weighing(BigDecimal other) {
        return new Weighted(criterion, other, evidence);
    }
}
