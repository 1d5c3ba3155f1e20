package io.clave.accounts.order;

import io.clave.accounts.price.PriceItem;
import io.clave.accounts.price.Waterfall;
import io.clave.accounts.rate.LockedRate;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An order at a revision as the ledger keeps it: its times to the microsecond, as the database has them. */
public record RecordedOrder(
        UUID id,
        UUID accountId,
        String source,
        String orderId,
        int revision,
        byte[] digest,
        OrderType type,
        OrderStatus status,
        Instant orderedAt,
        LocalDate orderedOn,
        @Nullable LocalDate dueOn,
        String currency,
        @Nullable String creditedOrderId,
        BigDecimal netAmount,
        BigDecimal quantity,
        int lineCount,
        Fulfilment fulfilment,
        @Nullable LockedRate rate,
        @Nullable List<PriceItem> prices,
        Instant recordedAt) {

    /** The rate is the one that the amount is locked at; null when none is known. */
    public static RecordedOrder of(
            OrderDocument order, UUID id, UUID accountId, @Nullable LockedRate rate, Instant now) {
        return new RecordedOrder(
                id,
                accountId,
                order.source(),
                order.orderId(),
                order.revision(),
                order.digest(),
                order.type(),
                order.status(),
                order.orderedAt().truncatedTo(ChronoUnit.MICROS),
                order.orderedOn(),
                order.dueOn(),
                order.currency(),
                order.creditedOrderId(),
                order.netAmount(),
                order.netQuantity(),
                order.lines().size(),
                Fulfilment.of(order),
                rate,
                order.prices(rate),
                now.truncatedTo(ChronoUnit.MICROS));
    }

    /** The net amount in the reporting currency; null, and never 0, without a rate. */
    @Nullable
    BigDecimal reportingAmount() {
        return rate == null ? null : rate.convert(netAmount);
    }

    Waterfall waterfall() {
        return prices == null ? ofUnknownPrices(netAmount) : Waterfall.of(prices);
    }

    /** The same in the reporting currency; null without a rate. */
    @Nullable
    Waterfall reportingWaterfall() {
        BigDecimal converted = reportingAmount();
        if (converted == null) {
            return null;
        }
        return prices == null ? ofUnknownPrices(converted) : Waterfall.reporting(prices);
    }

    private Waterfall ofUnknownPrices(BigDecimal invoice) {
        return status == OrderStatus.CANCELLED ? Waterfall.of(List.of()) : Waterfall.unknown(invoice);
    }

    OrderKey key() {
        return new OrderKey(source, orderId);
    }
}
