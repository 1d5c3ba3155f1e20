package io.clave.accounts.order;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What became of the units of an order, as clients see it. */
record FulfilmentView(
        BigDecimal orderedQuantity,
        BigDecimal deliveredQuantity,

        @Schema(description = "units still to come; 0 when DELIVERED or CANCELLED")
        BigDecimal openQuantity,

        @Schema(description = "the earliest promised day of what is open") @Nullable
        LocalDate nextPromisedOn,

        OnTime onTime,
        LeadTime leadTime) {

    static FulfilmentView of(Fulfilment units) {
        return new FulfilmentView(
                units.orderedQuantity(),
                units.deliveredQuantity(),
                units.openQuantity(),
                units.nextPromisedOn(),
                OnTime.of(units),
                LeadTime.of(units));
    }
}
