package io.clave.scoring.score;

import io.clave.platform.money.Money;
import io.clave.scoring.model.Boundary;
import io.clave.scoring.model.ClassRules;
import io.clave.scoring.model.Classification;
import io.clave.scoring.model.IntervalBasis;
import io.clave.scoring.model.LifetimeBasis;
import io.clave.scoring.model.Placement;
import io.clave.scoring.model.Thresholds;
import io.clave.scoring.portfolio.ThresholdsView;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How the class of an account was decided and what to do about it. */
record ClassificationView(
        @Schema(description = "the decision in words") String explanation,

        @Schema(description = "what Reinartz and Kumar (Harvard Business Review, July 2002) prescribe for this class")
        List<String> actions,

        @Schema(description = "what the value is taken for") ValueBasis valueBasis,

        @Schema(
                description = "share of a line by which an account of a class must pass it to change class",
                examples = "0.05")
        double band,

        @Schema(description = "null if there is no class") @Nullable
        ValueAxis value,

        @Schema(description = "null if there is no class") @Nullable
        LifetimeAxis lifetime,

        @Schema(description = "null without one currency") @Nullable
        ThresholdsView thresholds) {

    /** Value against its line. */
    record ValueAxis(
            Money actual,
            Money threshold,
            @Schema(description = "actual - threshold") Money distance,

            @Schema(description = "actual / threshold; null if the threshold is not positive", examples = "1.8")
            @Nullable
            Double ratio,

            @Schema(description = "at or above the threshold; with a class before, beyond it by the band")
            boolean high) {}

    /** Projected lifetime against its line, in days. */
    record LifetimeAxis(
            @Schema(description = "days from the first purchase to the day presumed lost", examples = "1889")
            double actualDays,

            @Schema(examples = "730.5") double thresholdDays,

            @Schema(description = "actual - threshold", examples = "1158.5")
            double distanceDays,

            @Schema(description = "actual / threshold", examples = "2.5859") @Nullable
            Double ratio,

            @Schema(description = "at or above the threshold; with a class before, beyond it by the band")
            boolean isLong,

            @Schema(description = "day on which the account is presumed lost if no order comes")
            LocalDate presumedLostOn,

            @Schema(
                    description = "MODEL: P(alive) falls to the cutoff; CADENCE: last purchase + some median intervals."
                            + " All accounts of a portfolio are measured alike, but for those that the model never"
                            + " lets go")
            LifetimeBasis basis,

            @Schema(description = "whose median interval was taken; null for the lifetime of a model") @Nullable
            IntervalBasis intervalBasis) {}

    static ClassificationView of(ScoreCard card, ClassRules rules) {
        Classification classification = card.verdict().classification();
        Thresholds thresholds = classification.thresholds();
        Placement placement = classification.placement();
        return new ClassificationView(
                classification.explanation(),
                classification.customerClass().actions(),
                ValueBasis.REVENUE_PROXY,
                rules.lines().band(),
                placement == null || thresholds == null ? null : value(placement.value(), thresholds.currency()),
                placement == null ? null : lifetime(placement),
                thresholds == null ? null : ThresholdsView.of(thresholds, card.thresholdsVersion()));
    }

    private static ValueAxis value(Boundary value, Currency currency) {
        return new ValueAxis(
                new Money(value.actual(), currency),
                new Money(value.threshold(), currency),
                new Money(value.distance(), currency),
                Rounded.ratio(value.ratio()),
                value.isHigh());
    }

    private static LifetimeAxis lifetime(Placement placement) {
        Boundary days = placement.lifetimeDays();
        return new LifetimeAxis(
                days.actual().doubleValue(),
                days.threshold().doubleValue(),
                days.distance().doubleValue(),
                Rounded.ratio(days.ratio()),
                days.isHigh(),
                placement.lifetime().presumedLostOn(),
                placement.lifetime().basis(),
                placement.lifetime().interval());
    }
}
