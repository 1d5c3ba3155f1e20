package io.clave.accounts.order;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

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
        BigDecimal unitPrice) {

    public OrderLine {
        returnedQuantity = returnedQuantity == null ? BigDecimal.ZERO : returnedQuantity;
    }

    BigDecimal netQuantity() {
        return quantity.subtract(returnedQuantity);
    }

    BigDecimal netAmount() {
        return netQuantity().multiply(unitPrice);
    }
}
