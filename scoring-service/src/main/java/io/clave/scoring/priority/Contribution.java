package io.clave.scoring.priority;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What one component gives to the score of an order. */
record Contribution(
        PriorityComponent component,

        @Schema(description = "share of this component in the score, 0 to 1", examples = "0.25")
        BigDecimal weight,

        @Schema(description = "how far this component is fulfilled, 0 to 1", examples = "0.33")
        BigDecimal value,

        @Schema(
                description = "100 x weight x value, rounded to 2 decimals; all points sum to the score",
                examples = "8.25")
        BigDecimal points,

        @Schema(description = "where the value comes from, in words")
        String reason) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static Contribution of(PriorityComponent component, BigDecimal weight, BigDecimal value, String reason) {
        BigDecimal points = HUNDRED.multiply(weight).multiply(value).setScale(2, RoundingMode.HALF_UP);
        return new Contribution(component, weight, value, points, reason);
    }
}
