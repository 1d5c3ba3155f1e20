package io.clave.accounts.order;

import static java.math.BigDecimal.ZERO;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * What became of the ordered units: sums over the lines of a revision, from which every figure of delivery is computed. A credit
 * and a cancelled order have none.
 *
 * @param orderedQuantity the sum of the quantities
 * @param deliveredQuantity of each line the sum of its deliveries, at least what came back; the whole quantity in a DELIVERED
 *     document that names no delivery
 * @param openQuantity ordered - delivered in an OPEN document; nothing is open in a DELIVERED one
 * @param datedQuantity the part delivered on a known day
 * @param promisedQuantity the part of it that has a promised day: the line's, or else the document's
 * @param onTimeQuantity the part of that which was delivered on the promised day or before
 * @param quantityDays the sum of quantity x days from the order's day to the delivery's (both UTC, never below 0)
 * @param nextPromisedOn the earliest promised day of a line that is open
 */
record Fulfilment(
        BigDecimal orderedQuantity,
        BigDecimal deliveredQuantity,
        BigDecimal openQuantity,
        BigDecimal datedQuantity,
        BigDecimal promisedQuantity,
        BigDecimal onTimeQuantity,
        BigDecimal quantityDays,
        @Nullable LocalDate nextPromisedOn) {

    static final Fulfilment NONE = new Fulfilment(ZERO, ZERO, ZERO, ZERO, ZERO, ZERO, ZERO, null);

    static Fulfilment of(OrderDocument order) {
        DeliveryState state = DeliveryState.of(order.type(), order.status(), order.lines());
        if (!state.counts()) {
            return NONE;
        }
        return order.lines().stream().map(line -> ofLine(order, state, line)).reduce(NONE, Fulfilment::plus);
    }

    private static Fulfilment ofLine(OrderDocument order, DeliveryState state, OrderLine line) {
        BigDecimal delivered = state.delivered(line);
        BigDecimal open = state.open(line);
        LocalDate promisedOn = order.promisedOn(line);
        Fulfilment undated = new Fulfilment(
                line.quantity(), delivered, open, ZERO, ZERO, ZERO, ZERO, open.signum() > 0 ? promisedOn : null);
        return line.deliveries().stream()
                .map(delivery -> ofDelivery(order.orderedOn(), promisedOn, delivery))
                .reduce(undated, Fulfilment::plus);
    }

    private static Fulfilment ofDelivery(LocalDate orderedOn, @Nullable LocalDate promisedOn, OrderDelivery delivery) {
        BigDecimal quantity = delivery.quantity();
        long days = Math.max(0, ChronoUnit.DAYS.between(orderedOn, delivery.deliveredOn()));
        boolean onTime = promisedOn != null && !delivery.deliveredOn().isAfter(promisedOn);
        return new Fulfilment(
                ZERO,
                ZERO,
                ZERO,
                quantity,
                promisedOn == null ? ZERO : quantity,
                onTime ? quantity : ZERO,
                quantity.multiply(BigDecimal.valueOf(days)),
                null);
    }

    Fulfilment plus(Fulfilment other) {
        return new Fulfilment(
                orderedQuantity.add(other.orderedQuantity),
                deliveredQuantity.add(other.deliveredQuantity),
                openQuantity.add(other.openQuantity),
                datedQuantity.add(other.datedQuantity),
                promisedQuantity.add(other.promisedQuantity),
                onTimeQuantity.add(other.onTimeQuantity),
                quantityDays.add(other.quantityDays),
                earlier(nextPromisedOn, other.nextPromisedOn));
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }
}
