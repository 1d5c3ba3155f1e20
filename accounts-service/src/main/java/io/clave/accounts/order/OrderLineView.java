package io.clave.accounts.order;

import io.clave.accounts.price.PriceComponents;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A line as it was pushed, and what its price comes to. */
record OrderLineView(
        int lineNumber,
        String product,
        BigDecimal quantity,
        BigDecimal returnedQuantity,
        BigDecimal unitPrice,
        @Nullable LocalDate promisedOn,
        List<OrderDelivery> deliveries,
        @Nullable PriceComponents priceComponents,

        @Schema(description = "the steps of the price of what is left of the line; null when the order is cancelled")
        @Nullable
        PriceFiguresView prices) {

    static OrderLineView of(OrderLine line, RecordedOrder order) {
        return new OrderLineView(
                line.lineNumber(),
                line.product(),
                line.quantity(),
                line.returnedQuantity(),
                line.unitPrice(),
                line.promisedOn(),
                line.deliveries(),
                line.priceComponents(),
                order.status() == OrderStatus.CANCELLED
                        ? null
                        : PriceFiguresView.of(line.priced().waterfall(), order.currency()));
    }
}
