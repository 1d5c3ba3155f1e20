package io.clave.scoring.whatif;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The assumptions a caller wants to change; all others are those of the score. */
@Schema(name = "ClvScenario")
record AskedScenario(
        @Schema(
                description = "margin / net revenue; by default the configured one, else the revenue itself",
                examples = "0.3")
        @Nullable
        @DecimalMin("0")
        @DecimalMax("1")
        Double marginRatio,

        @Schema(description = "discount of a year", examples = "0.1") @Nullable @DecimalMin("0") @DecimalMax("1")
        Double annualDiscount,

        @Schema(description = "for ever if absent; with CONSTANT whole years", examples = "60")
        @Nullable
        @Min(1)
        @Max(1200)
        Integer horizonMonths,

        @Schema(description = "MODEL by default") @Nullable RetentionModel retentionModel,

        @Schema(description = "share of accounts that stay for another year; required by CONSTANT", examples = "0.8")
        @Nullable
        @DecimalMin("0")
        @DecimalMax("1")
        Double annualRetention,

        @Schema(description = "with CONSTANT; END_OF_YEAR by default") @Nullable
        FirstMargin firstMargin,

        @Schema(description = "0.1 for orders a tenth larger") @Nullable @DecimalMin("-1") @DecimalMax("10")
        Double spendChange,

        @Schema(description = "0.1 for a tenth more orders") @Nullable @DecimalMin("-1") @DecimalMax("10")
        Double orderRateChange,

        @Schema(description = "in the currency of the account", examples = "1200.00")
        @Nullable
        @DecimalMin("0")
        @DecimalMax("1000000000000")
        BigDecimal costToServePerYear) {}
