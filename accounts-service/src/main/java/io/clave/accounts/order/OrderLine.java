package io.clave.accounts.order;

import io.clave.accounts.price.PriceComponents;
import io.clave.accounts.price.PricedLine;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One position of an order document. */
public record OrderLine(
        @Schema(description = "unique in the document, from 1", examples = "1")
        int lineNumber,

        @Schema(description = "the ERP's product identifier, at most 64 characters", examples = "SKU-1")
        String product,

        @Schema(description = "ordered units; above 0 in an ORDER, below 0 in a CREDIT", examples = "10")
        BigDecimal quantity,

        @Schema(description = "units sent back, from 0 to the quantity; 0 when left out", examples = "0")
        BigDecimal returnedQuantity,

        @Schema(description = "price of a unit after discounts on the invoice, 0 or more", examples = "12.50")
        BigDecimal unitPrice,

        @Schema(description = "the day the customer was promised; the document's dueOn when left out") @Nullable
        LocalDate promisedOn,

        @Schema(description = "at most 100, none in a CREDIT; together not above the quantity")
        List<OrderDelivery> deliveries,

        @Schema(description = "what is known of how the unit price came about, and of what it leaves") @Nullable
        PriceComponents priceComponents) {

    public OrderLine {
        returnedQuantity = returnedQuantity == null ? BigDecimal.ZERO : returnedQuantity;
        deliveries = deliveries == null ? List.of() : deliveries;
        priceComponents = priceComponents == null || priceComponents.areAllMissing() ? null : priceComponents;
    }

    BigDecimal netQuantity() {
        return quantity.subtract(returnedQuantity);
    }

    BigDecimal netAmount() {
        return netQuantity().multiply(unitPrice);
    }

    PricedLine priced() {
        return new PricedLine(netQuantity(), unitPrice, priceComponents);
    }

    /** The sum of the deliveries. */
    BigDecimal datedQuantity() {
        return deliveries.stream().map(OrderDelivery::quantity).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
