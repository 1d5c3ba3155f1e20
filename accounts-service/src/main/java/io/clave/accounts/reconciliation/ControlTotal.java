package io.clave.accounts.reconciliation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an ERP system says it has; orders and credits alike, without the cancelled ones. */
record ControlTotal(
        @Schema(description = "how many orders and credits, without the cancelled ones", examples = "120") @Min(0)
        long orders,

        @Schema(description = "the sum of their net amounts, in the currency of the path", examples = "98765.40")
        @NotNull
        BigDecimal netAmount,

        @Schema(description = "the same order by order; then every order that differs is found")
        @Nullable
        @Size(max = 50_000)
        List<@NotNull @Valid ControlItem> items) {

    /** Refuses a list that contradicts the totals above it. */
    ControlTotal requireConsistent() {
        if (items == null) {
            return this;
        }
        Set<String> ids = new HashSet<>();
        if (items.size() != orders || !items.stream().allMatch(item -> ids.add(item.orderId()))) {
            throw new ControlTotalInconsistent("The list must hold each of the " + orders + " orders once.");
        }
        if (items.stream().allMatch(item -> item.netAmount() != null) && netAmount.compareTo(sum(items)) != 0) {
            throw new ControlTotalInconsistent(
                    "The list adds up to " + sum(items).toPlainString() + ".");
        }
        return this;
    }

    private static BigDecimal sum(List<ControlItem> items) {
        return items.stream().map(ControlItem::netAmount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
