package io.clave.cli.demo;

import io.clave.cli.api.OrderDocument;
import io.clave.cli.api.OrderDocument.OrderStatus;
import io.clave.cli.api.OrderDocument.OrderType;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What must be true once every message was taken, whatever the order in which they came: the highest revision counts. */
final class Expected {

    /** What an account has bought: purchases are orders that are neither cancelled nor worth nothing. */
    record History(int purchases, BigDecimal revenue) {

        static final History EMPTY = new History(0, BigDecimal.ZERO);

        @Override
        public String toString() {
            return purchases + " and " + revenue;
        }

        private History plus(OrderDocument order) {
            boolean purchase = order.type() == OrderType.ORDER
                    && order.status() != OrderStatus.CANCELLED
                    && order.netAmount().signum() > 0;
            return new History(purchases + (purchase ? 1 : 0), revenue.add(order.netAmount()));
        }
    }

    private final Collection<OrderDocument> orders;
    private final Map<String, History> histories = new HashMap<>();

    private Expected(Collection<OrderDocument> orders) {
        this.orders = orders;
        orders.forEach(order -> histories.merge(
                order.accountExternalId(), History.EMPTY.plus(order), (known, one) -> known.plus(order)));
    }

    static Expected of(List<OrderDocument> messages) {
        return new Expected(messages.stream()
                .collect(Collectors.toMap(
                        OrderDocument::orderId,
                        message -> message,
                        (one, other) -> one.revision() >= other.revision() ? one : other))
                .values());
    }

    int orders() {
        return orders.size();
    }

    BigDecimal revenue() {
        return orders.stream().map(OrderDocument::netAmount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    History of(String accountExternalId) {
        return histories.getOrDefault(accountExternalId, History.EMPTY);
    }
}
