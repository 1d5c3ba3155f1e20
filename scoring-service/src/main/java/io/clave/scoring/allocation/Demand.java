package io.clave.scoring.allocation;

import io.clave.platform.money.Money;
import io.clave.scoring.priority.OrderPriority;
import io.clave.scoring.priority.OrderToRank;
import java.math.BigDecimal;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** What an order asks of one product in one period. */
record Demand(
        OrderToRank order,
        OrderPriority priority,
        Slot slot,
        BigDecimal weight,
        @Nullable Money unitPrice,
        @Nullable Money unitMargin) {

    static final Comparator<Demand> TIES = Comparator.comparing(Demand::order, OrderToRank.TIES);

    static final Comparator<Demand> BY_RECEIPT =
            Comparator.comparing((Demand demand) -> demand.order().receivedAt()).thenComparing(TIES);

    static final Comparator<Demand> BY_VOLUME =
            Comparator.comparing(Demand::quantity).reversed().thenComparing(TIES);

    static final Comparator<Demand> BY_PRIORITY = Comparator.comparing(
                    (Demand demand) -> demand.priority().priorityClass())
            .thenComparing(demand -> demand.priority().score(), Comparator.reverseOrder())
            .thenComparing(TIES);

    /** Who has enough first when all grow together by their weights: by quantity / weight, without a division. */
    static final Comparator<Demand> BY_SATURATION = ((Comparator<Demand>) (one, other) -> one.quantity()
                    .multiply(other.weight())
                    .compareTo(other.quantity().multiply(one.weight())))
            .thenComparing(TIES);

    BigDecimal quantity() {
        return order.quantity();
    }

    Customer customer() {
        return Customer.of(order, priority.accountName());
    }
}
