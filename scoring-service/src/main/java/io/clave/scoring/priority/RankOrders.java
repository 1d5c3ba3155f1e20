package io.clave.scoring.priority;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Orders that compete for the same capacity. */
record RankOrders(
        @Schema(description = "history up to this day counts, UTC; today by default") @Nullable
        LocalDate asOf,

        @Schema(description = "instead of the configured weights; they must sum to 1") @Nullable @Valid
        GivenWeights weights,

        @NotEmpty @Size(max = 10_000) List<@Valid @NotNull OrderToRank> orders) {}
