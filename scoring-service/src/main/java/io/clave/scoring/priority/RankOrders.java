package io.clave.scoring.priority;

import io.clave.platform.problem.Invalid;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Orders that compete for the same capacity. */
record RankOrders(
        @Schema(description = "history up to this day counts, UTC; today by default") @Nullable
        LocalDate asOf,

        @Schema(description = "instead of the configured weights; they must sum to 1") @Nullable @Valid
        GivenWeights weights,

        @NotEmpty @Size(max = 10_000) List<@Valid @NotNull OrderToRank> orders) {

    /** The share of each component, 0 to 1. */
    record GivenWeights(
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
}
