package io.clave.scoring.allocation;

import io.clave.scoring.priority.GivenWeights;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Orders that compete for capacities, and the rules to try on them. */
record SimulateAllocation(
        @Schema(description = "history up to this day counts, UTC; today by default") @Nullable
        LocalDate asOf,

        @Schema(description = "of the priority, instead of the configured weights; they must sum to 1") @Nullable @Valid
        GivenWeights weights,

        @Schema(description = "the rules to try; all of them by default") @Nullable @Size(min = 1)
        Set<@NotNull AllocationPolicy> policies,

        @Schema(description = "the rule that the others are compared with", defaultValue = "FCFS") @Nullable
        AllocationPolicy basePolicy,

        @Schema(description = "what PROTECTED keeps for whom; the configured protection by default") @Nullable @Valid
        GivenProtection protection,

        @NotEmpty @Size(max = 2_000) List<@Valid @NotNull Capacity> capacities,
        @NotEmpty @Size(max = 10_000) List<@Valid @NotNull OrderToAllocate> orders) {

    /** How much of a product can be made in a period. */
    record Capacity(
            @Schema(examples = "FIT-9000") @NotBlank @Size(max = 128)
            String product,

            @Schema(description = "first day of the period") @NotNull
            LocalDate period,

            @Schema(examples = "600") @NotNull @DecimalMin("0") @Digits(integer = 12, fraction = 6)
            BigDecimal quantity) {

        Slot slot() {
            return new Slot(product, period);
        }
    }
}
