package io.clave.accounts.order;

import io.clave.accounts.rate.LockedRate;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
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
                now.truncatedTo(ChronoUnit.MICROS));
    }

    /** The net amount in the reporting currency; null, and never 0, without a rate. */
    @Nullable
    BigDecimal reportingAmount() {
        return rate == null ? null : rate.convert(netAmount);
    }

    OrderKey key() {
        return new OrderKey(source, orderId);
    }
}
