package io.clave.accounts.order;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How much of what was promised for a day and delivered on a known day came on that day or before. */
record OnTime(
        @Schema(description = "onTimeQuantity / promisedQuantity, 0 to 1") @Nullable
        Double share,

        @Schema(description = "units delivered on the promised day or before")
        BigDecimal onTimeQuantity,

        @Schema(description = "units delivered on a known day that were promised for a day")
        BigDecimal promisedQuantity,

        @Schema(description = "why there is no share") @Nullable
        MissingFigure missing) {

    private static final int DECIMALS = 6;

    static OnTime of(Fulfilment units) {
        MissingFigure missing = missing(units);
        return new OnTime(
                missing == null ? ratio(units.onTimeQuantity(), units.promisedQuantity()) : null,
                units.onTimeQuantity(),
                units.promisedQuantity(),
                missing);
    }

    private static @Nullable MissingFigure missing(Fulfilment units) {
        MissingFigure undated = LeadTime.missing(units);
        return undated == null && units.promisedQuantity().signum() == 0 ? MissingFigure.NO_PROMISES : undated;
    }

    static double ratio(BigDecimal part, BigDecimal whole) {
        return part.divide(whole, DECIMALS, RoundingMode.HALF_UP).doubleValue();
    }
}
