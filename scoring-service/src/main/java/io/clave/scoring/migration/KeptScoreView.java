package io.clave.scoring.migration;

import io.clave.platform.money.Money;
import io.clave.scoring.history.DataQualityGrade;
import io.clave.scoring.model.Amount;
import io.clave.scoring.model.CadenceState;
import io.clave.scoring.model.CustomerClass;
import io.clave.scoring.model.UnclassifiedReason;
import io.clave.scoring.outlook.ModelFigures;
import io.clave.scoring.outlook.VerdictOutcome;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A score as it was from its day on, until the next one. */
record KeptScoreView(
        @Schema(description = "the day from which it held, UTC")
        LocalDate asOf,

        Instant recordedAt,

        @Schema(description = "the model version that scored, or the rules alone", examples = "rules-1")
        String modelVersion,

        CustomerClass customerClass,
        @Nullable UnclassifiedReason unclassifiedReason,
        CadenceState cadenceState,
        VerdictOutcome verdict,
        @Nullable Double pAlive,
        @Nullable Double expectedOrders,
        @Nullable Double pOrder,
        @Nullable Money clv,

        @Schema(
                description =
                        "net revenue of the 36 months up to the last purchase, in the reporting currency where its orders have a rate; null without one currency")
        @Nullable
        Money monetary,

        @Schema(description = "how far its orders could be trusted, as it was known then; null if it was not") @Nullable
        DataQualityGrade dataQualityGrade,

        @Schema(description = "what differs from the score before", examples = "[\"customerClass\"]")
        List<String> changed) {

    static KeptScoreView of(PlacedScore placed) {
        KeptScore score = placed.score();
        return new KeptScoreView(
                score.asOf(),
                score.recordedAt(),
                score.modelVersion(),
                score.customerClass(),
                score.unclassifiedReason(),
                score.cadenceState(),
                VerdictOutcome.valueOf(score.verdict()),
                score.pAlive(),
                score.expectedOrders(),
                score.pOrder(),
                clv(score),
                money(score.value()),
                placed.dataQualityGrade(),
                score.changed());
    }

    private static @Nullable Money clv(KeptScore score) {
        Double clv = score.clv();
        Amount value = score.value();
        return clv == null || value == null ? null : money(ModelFigures.amount(clv, value.currency()));
    }

    private static @Nullable Money money(@Nullable Amount amount) {
        return amount == null ? null : new Money(amount.amount(), amount.currency());
    }
}
