package io.clave.planning.directive;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much is asked for, again and again: 10 pieces a month. */
public record QuantityPerPeriod(
        @Schema(description = "decimal, above 0 and at most 999999999999")
        @NotNull
        @Positive
        @DecimalMax("999999999999")
        BigDecimal quantity,

        @Schema(description = "unit of measure of the ERP", examples = "pcs") @NotBlank @Size(max = 20)
        String unit,

        @NotNull QuantityPeriod period) {}
