package io.clave.accounts.order;

import io.clave.platform.money.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an account's orders came to, as clients see it. */
record OrderPerformanceView(
        UUID accountId,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable Instant asOf,

        @Schema(description = "orders that were not cancelled")
        long orderCount,

        @Schema(description = "credits that were not cancelled")
        long creditCount,

        @Schema(description = "of each currency: orders after returns, less credits; empty when there is neither")
        List<Money> netRevenue,

        @Schema(description = "null when no order counts") @Nullable
        Units units,

        OnTime onTime,
        LeadTime leadTime) {

    /** Units of all products and currencies. */
    record Units(
            BigDecimal orderedQuantity,
            BigDecimal deliveredQuantity,
            BigDecimal openQuantity,
            BigDecimal returnedQuantity) {}

    static OrderPerformanceView of(KnownOrders orders, OrderPerformance sums) {
        return new OrderPerformanceView(
                orders.accountId(),
                orders.from(),
                orders.until(),
                orders.asOf(),
                sums.orders(),
                sums.credits(),
                sums.netAmounts().entrySet().stream()
                        .map(sum -> Money.of(OrderEvents.money(sum.getValue()), sum.getKey()))
                        .toList(),
                sums.orders() == 0 ? null : units(sums),
                OnTime.of(sums.units()),
                LeadTime.of(sums.units()));
    }

    private static Units units(OrderPerformance sums) {
        Fulfilment units = sums.units();
        return new Units(
                units.orderedQuantity(), units.deliveredQuantity(), units.openQuantity(), sums.returnedQuantity());
    }
}
