package io.clave.scoring.allocation;

import io.clave.platform.money.Money;
import io.clave.scoring.priority.DescribedRelationship;
import io.clave.scoring.priority.OrderToRank;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an order asks of one product in one period; an order of several products comes several times. */
record OrderToAllocate(
        @Schema(examples = "4711") @NotBlank @Size(max = 128)
        String orderId,

        @Schema(
                description = "the system the order is from; overrides are found by source and order id",
                examples = "sap")
        @Nullable
        @Size(max = 64)
        String source,

        @Schema(description = "the account whose history counts") @Nullable
        UUID accountId,

        @Schema(description = "instead of an account, for what-if questions") @Nullable @Valid
        DescribedRelationship relationship,

        @Schema(examples = "FIT-9000") @NotBlank @Size(max = 128)
        String product,

        @Schema(description = "first day of the period in which it is to be made; its capacity must be given") @NotNull
        LocalDate period,

        @Schema(examples = "600")
        @NotNull
        @DecimalMin(value = "0", inclusive = false)
        @Digits(integer = 12, fraction = 6)
        BigDecimal quantity,

        @Schema(description = "without it the revenue at risk is not known") @Nullable
        Money unitPrice,

        @Schema(description = "without it the margin at risk is not known; it may be negative") @Nullable
        Money unitMargin,

        @Schema(
                description =
                        "its weight under FAIR, for all orders or for none; by default the priority score, 0.01 at least",
                examples = "1")
        @Nullable
        @DecimalMin(value = "0", inclusive = false)
        @Digits(integer = 9, fraction = 6)
        BigDecimal fairWeight,

        @Schema(description = "when the order is due; without a date it is not urgent") @Nullable
        LocalDate dueOn,

        @Schema(description = "when the order came in") @NotNull
        Instant receivedAt) {

    Slot slot() {
        return new Slot(product, period);
    }

    OrderToRank order() {
        return new OrderToRank(orderId, source, accountId, relationship, quantity, null, dueOn, receivedAt);
    }
}
