package io.clave.cli.api;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One order at one revision, as an ERP sends it. */
public record OrderDocument(
        String source,
        String orderId,
        int revision,
        String accountExternalId,
        OrderType type,
        OrderStatus status,
        Instant orderedAt,
        @Nullable LocalDate dueOn,
        String currency,
        List<OrderLine> lines) {

    /** One line; the quantity of a credit is negative. */
    public record OrderLine(
            int lineNumber, String product, BigDecimal quantity, BigDecimal returnedQuantity, BigDecimal unitPrice) {

        BigDecimal value() {
            return quantity.subtract(returnedQuantity).multiply(unitPrice);
        }

        public OrderLine returning(BigDecimal returned) {
            return new OrderLine(lineNumber, product, quantity, returned, unitPrice);
        }
    }

    public enum OrderType {
        ORDER,
        CREDIT
    }

    public enum OrderStatus {
        OPEN,
        DELIVERED,
        CANCELLED
    }

    /** What the order is worth as it stands: nothing when cancelled. */
    @JsonIgnore
    public BigDecimal netAmount() {
        return status == OrderStatus.CANCELLED
                ? BigDecimal.ZERO
                : lines.stream().map(OrderLine::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The same order at another revision. */
    public OrderDocument revised(int newRevision, OrderStatus newStatus, List<OrderLine> newLines) {
        return new OrderDocument(
                source, orderId, newRevision, accountExternalId, type, newStatus, orderedAt, dueOn, currency, newLines);
    }
}
