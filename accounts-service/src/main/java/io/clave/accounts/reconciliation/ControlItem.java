package io.clave.accounts.reconciliation;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An order that an ERP system counted. */
record ControlItem(
        @Schema(examples = "4711") @NotBlank @Size(max = 64) String orderId,

        @Schema(description = "compared when given", examples = "2") @Nullable @Min(1)
        Integer revision,

        @Schema(description = "compared when given", examples = "112.50") @Nullable
        BigDecimal netAmount) {}
