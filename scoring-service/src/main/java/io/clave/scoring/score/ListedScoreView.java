package io.clave.scoring.score;

import io.clave.platform.money.Money;
import io.clave.scoring.history.AccountTier;
import io.clave.scoring.model.CadenceState;
import io.clave.scoring.model.CustomerClass;
import io.clave.scoring.model.Profile;
import io.clave.scoring.model.UnclassifiedReason;
import io.clave.scoring.outlook.VerdictOutcome;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The current score of an account in a list. */
record ListedScoreView(
        UUID accountId,

        @Schema(description = "null while only orders of the account have arrived", examples = "Hansa Werke GmbH")
        @Nullable
        String accountName,

        AccountTier tier,
        @Schema(description = "day of the score, UTC") LocalDate asOf,

        @Schema(description = "the model version that scored, or the rules alone", examples = "rules-1")
        String modelVersion,

        CustomerClass customerClass,
        @Nullable UnclassifiedReason unclassifiedReason,
        CadenceState cadenceState,

        @Schema(
                description = "days since the last purchase / median interval; null without a cadence",
                examples = "1.02")
        @Nullable
        Double overdueRatio,

        @Nullable LocalDate lastOrderOn,
        @Nullable LocalDate nextExpectedOrderOn,

        @Schema(
                description =
                        "net revenue of the 36 months up to the last purchase, in the reporting currency where its orders have a rate; null without one currency")
        @Nullable
        Money monetary,

        @Schema(description = "days with a purchase", examples = "60")
        int purchaseDays,

        @Schema(description = "whether the estimators of loyalty agree")
        VerdictOutcome verdict,

        @Schema(description = "null without a model that has seen accounts leave; no order of a list") @Nullable
        Double pAlive,

        @Schema(description = "orders expected in the horizon; null without a model") @Nullable
        Double expectedOrders,

        @Schema(description = "probability of at least one order in the horizon; null without a model") @Nullable
        Double pOrder,

        @Schema(description = "lifetime value; null without a model or without one currency") @Nullable
        Money clv,

        DataQualityView dataQuality,
        Instant scoredAt) {

    static ListedScoreView of(ListedScore listed) {
        Score score = listed.score();
        Profile profile = score.profile();
        ListedFigures figures = score.figures();
        return new ListedScoreView(
                score.accountId(),
                listed.accountName(),
                listed.tier(),
                score.asOf(),
                score.modelVersion(),
                score.customerClass(),
                score.unclassifiedReason(),
                score.cadenceState(),
                Rounded.ratio(score.overdueRatio()),
                score.lastOrderOn(),
                score.nextExpectedOn(),
                profile == null ? null : Monies.ofNullable(profile.value()),
                profile == null ? 0 : profile.rhythm().purchaseDays(),
                score.verdict(),
                score.pAlive(),
                figures == null ? null : figures.expectedOrders(),
                figures == null ? null : figures.pOrder(),
                Monies.ofNullable(score.clvAmount()),
                DataQualityView.of(listed.dataQuality()),
                score.scoredAt());
    }
}
