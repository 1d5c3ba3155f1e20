package io.clave.accounts.order;

import io.clave.accounts.price.PriceFigures;
import io.clave.accounts.price.Waterfall;
import io.clave.accounts.rate.LockedRate;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What other services learn of an order at a revision; contract {@code accounts-order.v1}. */
record OrderState(
        UUID accountId,
        String source,
        String orderId,
        int revision,
        OrderType type,
        OrderStatus status,
        Instant orderedAt,
        @Nullable LocalDate dueOn,
        String currency,
        BigDecimal netAmount,
        BigDecimal quantity,
        int lineCount,
        @Nullable String creditedOrderId,
        BigDecimal orderedQuantity,
        BigDecimal deliveredQuantity,
        BigDecimal openQuantity,
        BigDecimal promisedQuantity,
        BigDecimal onTimeQuantity,
        @Nullable LocalDate nextPromisedOn,
        @Nullable String reportingCurrency,
        @Nullable BigDecimal reportingAmount,
        @Nullable BigDecimal rate,
        @Nullable LocalDate rateDate,
        @Nullable PriceFigures prices,
        @Nullable PriceFigures reportingPrices,
        Instant recordedAt) {

    static OrderState of(RecordedOrder order) {
        LockedRate rate = order.rate();
        BigDecimal converted = order.reportingAmount();
        return new OrderState(
                order.accountId(),
                order.source(),
                order.orderId(),
                order.revision(),
                order.type(),
                order.status(),
                order.orderedAt(),
                order.dueOn(),
                order.currency(),
                OrderEvents.money(order.netAmount()),
                order.quantity(),
                order.lineCount(),
                order.creditedOrderId(),
                order.fulfilment().orderedQuantity(),
                order.fulfilment().deliveredQuantity(),
                order.fulfilment().openQuantity(),
                order.fulfilment().promisedQuantity(),
                order.fulfilment().onTimeQuantity(),
                order.fulfilment().nextPromisedOn(),
                rate == null ? null : rate.reportingCurrency(),
                converted == null ? null : OrderEvents.money(converted),
                rate == null ? null : rate.rate(),
                rate == null ? null : rate.day(),
                order.prices() == null ? null : figures(order.waterfall()),
                order.prices() == null ? null : figures(order.reportingWaterfall()),
                order.recordedAt());
    }

    private static @Nullable PriceFigures figures(@Nullable Waterfall waterfall) {
        return waterfall == null ? null : PriceFigures.of(waterfall, OrderEvents::money);
    }
}
