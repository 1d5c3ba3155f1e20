package io.clave.accounts.order;

import java.math.BigDecimal;
import java.util.List;

/** How far a document says that its lines were delivered. */
record DeliveryState(boolean counts, boolean open, boolean wholly) {

    static DeliveryState of(OrderType type, OrderStatus status, List<OrderLine> lines) {
        boolean counts = type == OrderType.ORDER && status != OrderStatus.CANCELLED;
        boolean wholly = status == OrderStatus.DELIVERED
                && lines.stream().allMatch(line -> line.deliveries().isEmpty());
        return new DeliveryState(counts, counts && status == OrderStatus.OPEN, counts && wholly);
    }

    /** What reached the customer: the sum of the deliveries, at least what came back; all of it when wholly delivered. */
    BigDecimal delivered(OrderLine line) {
        if (!counts) {
            return BigDecimal.ZERO;
        }
        return wholly ? line.quantity() : line.datedQuantity().max(line.returnedQuantity());
    }

    BigDecimal open(OrderLine line) {
        return open ? line.quantity().subtract(delivered(line)) : BigDecimal.ZERO;
    }
}
