package io.clave.scoring.score;

import io.clave.scoring.outlook.Estimate;
import io.clave.scoring.outlook.Estimator;
import io.clave.scoring.outlook.LoyaltyVerdict;
import io.clave.scoring.outlook.Opinion;
import io.clave.scoring.outlook.VerdictOutcome;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whether several estimators agree that the account is alive, at risk or lost. */
record VerdictView(
        @Schema(
                description = "DISAGREE when one says ALIVE and another LOST; INSUFFICIENT_HISTORY when fewer than two"
                        + " have a right to an opinion")
        VerdictOutcome outcome,

        @Schema(description = "the outcome in words") String explanation,
        @Schema(description = "every estimator once") List<EstimateView> estimates) {

    /** What one estimator says. */
    record EstimateView(
            Estimator estimator,

            @Schema(description = "overdue ratio, P(alive) or share of active periods; null if it has none") @Nullable
            Double value,

            @Schema(description = "NONE if its condition does not hold")
            Opinion opinion,

            boolean valid,

            @Schema(description = "why it may be believed, or why not")
            String condition) {

        static EstimateView of(Estimate estimate) {
            return new EstimateView(
                    estimate.estimator(),
                    Rounded.ratio(estimate.value()),
                    estimate.opinion(),
                    estimate.valid(),
                    estimate.condition());
        }
    }

    static VerdictView of(LoyaltyVerdict verdict) {
        return new VerdictView(
                verdict.outcome(),
                verdict.explanation(),
                verdict.estimates().stream().map(EstimateView::of).toList());
    }
}
