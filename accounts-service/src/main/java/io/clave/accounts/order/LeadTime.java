package io.clave.accounts.order;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How long customers waited for what was delivered on a known day. */
record LeadTime(
        @Schema(
                description =
                        "sum of quantity x days from order to delivery / sum of quantity: the mean, weighted by quantity")
        @Nullable
        Double meanDays,

        @Schema(description = "units delivered on a known day")
        BigDecimal quantity,

        @Schema(description = "why there is no mean") @Nullable
        MissingFigure missing) {

    static LeadTime of(Fulfilment units) {
        MissingFigure missing = missing(units);
        return new LeadTime(
                missing == null ? OnTime.ratio(units.quantityDays(), units.datedQuantity()) : null,
                units.datedQuantity(),
                missing);
    }

    static @Nullable MissingFigure missing(Fulfilment units) {
        if (units.orderedQuantity().signum() == 0) {
            return MissingFigure.NO_ORDERS;
        }
        if (units.deliveredQuantity().signum() == 0) {
            return MissingFigure.NO_DELIVERIES;
        }
        return units.datedQuantity().signum() == 0 ? MissingFigure.DELIVERY_DAYS_UNKNOWN : null;
    }
}
