package io.clave.accounts.order;

import io.clave.accounts.price.Waterfall;
import io.clave.accounts.rate.LockedRate;
import io.clave.platform.money.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An order at a revision, as clients see it. */
record OrderView(
        UUID id,
        UUID accountId,
        String source,
        String orderId,
        int revision,
        OrderType type,
        OrderStatus status,
        Instant orderedAt,
        @Nullable LocalDate dueOn,

        @Schema(description = "of a CREDIT: the order of the same source that it gives money back for") @Nullable
        String creditedOrderId,

        @Schema(description = "what is left after returns; 0 when cancelled")
        Money netAmount,

        @Schema(description = "the net amount in the reporting currency; null when no rate was known") @Nullable
        Money reportingAmount,

        @Schema(description = "units of the reporting currency for one of the order's, as locked when it was booked")
        @Nullable
        BigDecimal rate,

        @Schema(description = "the day that the rate is of") @Nullable
        LocalDate rateDate,

        @Schema(description = "what is missing") List<OrderFlag> flags,

        @Schema(description = "units left after returns; 0 when cancelled")
        BigDecimal quantity,

        @Schema(description = "null for a credit") @Nullable FulfilmentView fulfilment,

        @Schema(description = "the steps of the price, and what is missing to know them")
        PriceFiguresView prices,

        @Schema(description = "the same at the rate of the order; null without one") @Nullable
        PriceFiguresView reportingPrices,

        Instant recordedAt,

        @Schema(description = "null in lists, and when the month of the order is detached from the ledger") @Nullable
        List<OrderLineView> lines) {

    static OrderView of(RecordedOrder order, @Nullable List<OrderLine> lines) {
        LockedRate rate = order.rate();
        BigDecimal converted = order.reportingAmount();
        return new OrderView(
                order.id(),
                order.accountId(),
                order.source(),
                order.orderId(),
                order.revision(),
                order.type(),
                order.status(),
                order.orderedAt(),
                order.dueOn(),
                order.creditedOrderId(),
                Money.of(OrderEvents.money(order.netAmount()), order.currency()),
                rate == null || converted == null
                        ? null
                        : Money.of(OrderEvents.money(converted), rate.reportingCurrency()),
                rate == null ? null : rate.rate(),
                rate == null ? null : rate.day(),
                rate == null ? List.of(OrderFlag.NO_RATE) : List.of(),
                order.quantity(),
                order.type() == OrderType.CREDIT ? null : FulfilmentView.of(order.fulfilment()),
                PriceFiguresView.of(order.waterfall(), order.currency()),
                reportingPrices(order),
                order.recordedAt(),
                lines == null
                        ? null
                        : lines.stream()
                                .map(line -> OrderLineView.of(line, order))
                                .toList());
    }

    private static @Nullable PriceFiguresView reportingPrices(RecordedOrder order) {
        LockedRate rate = order.rate();
        Waterfall waterfall = order.reportingWaterfall();
        return rate == null || waterfall == null ? null : PriceFiguresView.of(waterfall, rate.reportingCurrency());
    }
}
