package io.clave.scoring.keyaccount;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One thing that accounts are judged by. */
@Schema(name = "SelectionCriterion")
record Criterion(
        @Schema(examples = "shareOfWallet") @NotNull @Pattern(regexp = "[a-z][A-Za-z0-9-]{0,63}")
        String name,

        @NotNull SelectionAxis axis,

        @Schema(description = "in relation to the other weights of its axis", examples = "30") @Min(1) @Max(1000)
        int weight,

        @Schema(
                description =
                        "ENTERED: rated by people, 0 to 10. The others are measured, and score 10 x the percentile"
                                + " rank among the accounts of which the figure is known (CLV: of the same currency).")
        @NotNull
        CriterionSource source) {}
