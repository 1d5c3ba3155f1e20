package io.clave.scoring.priority;

import io.clave.platform.money.Money;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An order that waits for its turn. It names its account, or describes the relationship behind it, and not both. */
public record OrderToRank(
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

        @Schema(
                description = "decides the rank by volume that is shown for comparison, and nothing else",
                examples = "600")
        @NotNull
        @DecimalMin(value = "0", inclusive = false)
        BigDecimal quantity,

        @Schema(description = "shown back; decides nothing") @Nullable
        Money orderValue,

        @Schema(description = "when the order is due; without a date it is not urgent") @Nullable
        LocalDate dueOn,

        @Schema(description = "when the order came in") @NotNull
        Instant receivedAt) {

    /** Decides between orders that are equal otherwise: earlier due date, earlier receipt, order id, source. */
    public static final Comparator<OrderToRank> TIES = Comparator.comparing(
                    OrderToRank::dueOn, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(OrderToRank::receivedAt)
            .thenComparing(OrderToRank::orderId)
            .thenComparing(OrderToRank::source, Comparator.nullsFirst(Comparator.<String>naturalOrder()));

    /** What identifies the order in a request. */
    public record Key(@Nullable String source, String orderId) {}

    public Key key() {
        return new Key(source, orderId);
    }
}
