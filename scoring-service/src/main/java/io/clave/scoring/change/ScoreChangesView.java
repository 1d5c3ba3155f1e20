package io.clave.scoring.change;

import io.clave.platform.money.Money;
import io.clave.scoring.score.DataQualityView;
import io.clave.scoring.score.JudgedScore;
import io.clave.scoring.score.Monies;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The figures of an account then and now, and why its value changed. */
record ScoreChangesView(
        UUID accountId,
        StandingView then,
        StandingView now,

        @Schema(description = "null if there is no value in one currency on both days") @Nullable
        ValueChangeView value,

        DataQualityView dataQuality) {

    /** A change of value and its causes. */
    record ValueChangeView(
            @Schema(description = "CLV where a model was in force on both days, else net revenue of the value window")
            ValueMeasure measure,

            Money then,
            Money now,
            @Schema(description = "now - then") Money difference,

            @Schema(
                    description = "one cause after the other, each on top of those before; they sum exactly to the"
                            + " difference")
            List<ContributionView> contributions) {}

    /** How much of the difference one cause makes. */
    record ContributionView(Cause cause, Money amount) {}

    static ScoreChangesView of(JudgedScore then, JudgedScore now, @Nullable Decomposition decomposition) {
        return new ScoreChangesView(
                now.card().account().id(),
                StandingView.of(then),
                StandingView.of(now),
                decomposition == null ? null : value(decomposition),
                DataQualityView.of(now.card().account().dataQuality()));
    }

    private static ValueChangeView value(Decomposition decomposition) {
        return new ValueChangeView(
                decomposition.measure(),
                Monies.of(decomposition.then()),
                Monies.of(decomposition.now()),
                Monies.of(decomposition.difference()),
                decomposition.contributions().stream()
                        .map(part -> new ContributionView(part.cause(), Monies.of(part.amount())))
                        .toList());
    }
}
