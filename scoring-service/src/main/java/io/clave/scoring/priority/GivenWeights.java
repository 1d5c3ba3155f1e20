package io.clave.scoring.priority;

import io.clave.platform.problem.Invalid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The share of each component, 0 to 1. */
public record GivenWeights(
        @Schema(examples = "0.25") @NotNull @DecimalMin("0") @DecimalMax("1")
        BigDecimal tier,

        @Schema(examples = "0.35") @NotNull @DecimalMin("0") @DecimalMax("1")
        BigDecimal relationship,

        @Schema(examples = "0.20") @NotNull @DecimalMin("0") @DecimalMax("1")
        BigDecimal urgency,

        @Schema(examples = "0.10") @NotNull @DecimalMin("0") @DecimalMax("1")
        BigDecimal commitment,

        @Schema(examples = "0.10") @NotNull @DecimalMin("0") @DecimalMax("1")
        BigDecimal ageing) {

    PriorityWeights weights() {
        BigDecimal sum =
                Stream.of(tier, relationship, urgency, commitment, ageing).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(BigDecimal.ONE) != 0) {
            throw Invalid.at("/weights", "sum-not-one", "The weights must sum to 1, not to " + sum + ".");
        }
        return new PriorityWeights(tier, relationship, urgency, commitment, ageing);
    }
}
