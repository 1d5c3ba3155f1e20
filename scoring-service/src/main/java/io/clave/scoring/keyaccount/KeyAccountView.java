package io.clave.scoring.keyaccount;

import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where an account stands, why, and which weight would change it. */
@Schema(name = "KeyAccount")
record KeyAccountView(
        UUID accountId,

        @Schema(description = "null while only orders of the account have arrived") @Nullable
        String accountName,

        @Schema(description = "by which version of the criteria")
        long criteriaVersion,

        @Schema(description = "1 for the highest mean; null where an axis has no score") @Nullable
        Integer rank,

        @Schema(description = "null where an axis has no score") @Nullable
        PortfolioQuadrant quadrant,

        @Schema(description = "mean of both axes, 0 to 10; null where one has no score", examples = "6.3750") @Nullable
        BigDecimal mean,

        AxisView attractiveness,
        AxisView strength,

        @Schema(
                description =
                        "the smallest change of one weight, the others of its axis keeping their proportions, that"
                                + " moves the account to another quadrant; null where none does")
        @Nullable
        FlipView flip) {

    /** A weight, and what it would have to be. */
    @Schema(name = "WeightFlip")
    record FlipView(
            String criterion,
            SelectionAxis axis,

            @Schema(description = "share of the weights of its axis now", examples = "0.3")
            double weight,

            @Schema(description = "share at which the account is in the other quadrant", examples = "0.850001")
            double flippingWeight,

            PortfolioQuadrant quadrant) {}

    static KeyAccountView of(long version, int place, Position position, @Nullable String name) {
        BigDecimal mean = position.mean();
        return new KeyAccountView(
                position.accountId(),
                name,
                version,
                mean == null ? null : place,
                position.quadrant(),
                mean,
                AxisView.of(position.attractiveness()),
                AxisView.of(position.strength()),
                position.flip().map(flip -> view(position, flip)).orElse(null));
    }

    private static FlipView view(Position position, WeightFlip flip) {
        SelectionAxis axis = flip.criterion().axis();
        return new FlipView(
                flip.criterion().name(),
                axis,
                flip.share(),
                flip.flippingShare().doubleValue(),
                position.beyond(axis));
    }
}
