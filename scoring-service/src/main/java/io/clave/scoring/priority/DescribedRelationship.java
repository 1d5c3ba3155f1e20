package io.clave.scoring.priority;

import io.clave.scoring.history.AccountTier;
import io.clave.scoring.model.CadenceState;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A relationship given with an order instead of an account. */
public record DescribedRelationship(
        @NotNull AccountTier tier,
        @NotNull Boolean serviceLevelAgreement,

        @Schema(description = "months with a purchase / months since the first, 0 to 1", examples = "0.95")
        @NotNull
        @DecimalMin("0")
        @DecimalMax("1")
        BigDecimal activePeriodRatio,

        @NotNull CadenceState cadenceState,

        @Schema(description = "whole months since the first purchase", examples = "60") @NotNull @Min(0) @Max(1200)
        Integer tenureMonths) {

    Relationship relationship() {
        return new Relationship(
                tier, serviceLevelAgreement, activePeriodRatio, cadenceState, cadenceState, tenureMonths);
    }
}
