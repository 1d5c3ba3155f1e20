package io.clave.accounts.order;

import io.clave.accounts.price.PriceFigures;
import io.clave.accounts.price.Waterfall;
import io.clave.accounts.rate.LockedRate;
import io.clave.platform.outbox.OutgoingEvent;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What other services learn of an order: its state at every accepted revision. */
final class OrderEvents {

    private static final String TOPIC = "accounts.order.v1";
    private static final String TYPE = "io.clave.accounts.order-recorded.v1";
    private static final int LEAST_DECIMALS = 2;

    /** Data of the event; contract {@code accounts-order.v1}. */
    private record OrderState(
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
            Instant recordedAt) {}

    private OrderEvents() {}

    static OutgoingEvent recorded(RecordedOrder order, @Nullable String traceparent) {
        LockedRate rate = order.rate();
        BigDecimal converted = order.reportingAmount();
        OrderState state = new OrderState(
                order.accountId(),
                order.source(),
                order.orderId(),
                order.revision(),
                order.type(),
                order.status(),
                order.orderedAt(),
                order.dueOn(),
                order.currency(),
                money(order.netAmount()),
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
                converted == null ? null : money(converted),
                rate == null ? null : rate.rate(),
                rate == null ? null : rate.day(),
                order.prices() == null ? null : figures(order.waterfall()),
                order.prices() == null ? null : figures(order.reportingWaterfall()),
                order.recordedAt());
        return new OutgoingEvent(TOPIC, TYPE, order.accountId(), state, traceparent);
    }

    private static @Nullable PriceFigures figures(@Nullable Waterfall waterfall) {
        return waterfall == null ? null : PriceFigures.of(waterfall, OrderEvents::money);
    }

    /** At least two decimals, and never fewer than the amount has. */
    static BigDecimal money(BigDecimal amount) {
        BigDecimal bare = amount.stripTrailingZeros();
        return bare.setScale(Math.max(bare.scale(), LEAST_DECIMALS), RoundingMode.UNNECESSARY);
    }
}
