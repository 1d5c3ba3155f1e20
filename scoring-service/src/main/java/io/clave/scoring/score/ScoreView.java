package io.clave.scoring.score;

import io.clave.platform.money.Money;
import io.clave.scoring.history.AccountTier;
import io.clave.scoring.model.CadenceState;
import io.clave.scoring.model.CustomerClass;
import io.clave.scoring.model.Profile;
import io.clave.scoring.model.ScoringRules;
import io.clave.scoring.model.UnclassifiedReason;
import io.clave.scoring.model.Verdict;
import io.clave.scoring.outlook.OutlookRules;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The score of an account on one day, with everything it was decided by. */
record ScoreView(
        UUID accountId,

        @Schema(description = "null while only orders of the account have arrived", examples = "Hansa Werke GmbH")
        @Nullable
        String accountName,

        AccountTier tier,

        @Schema(description = "orders up to this day count, UTC")
        LocalDate asOf,

        @Schema(description = "the model version in force on that day, or the rules alone", examples = "rules-1")
        String modelVersion,

        CustomerClass customerClass,

        @Schema(
                description =
                        "why there is no class; null if there is one. MIXED_CURRENCIES: no exchange rate was known for some of its recent orders")
        @Nullable
        UnclassifiedReason unclassifiedReason,

        CadenceState cadenceState,

        @Schema(
                description = "days since the last purchase / median interval; null without a cadence",
                examples = "1.02")
        @Nullable
        Double overdueRatio,

        @Nullable LocalDate lastOrderOn,

        @Schema(description = "last purchase + median interval; null without a cadence") @Nullable
        LocalDate nextExpectedOrderOn,

        @Schema(
                description =
                        "net revenue of the 36 months up to the last purchase, in the reporting currency where its orders have a rate; null without one currency")
        @Nullable
        Money monetary,

        ClassificationView classification,
        VerdictView verdict,

        @Schema(description = "figures of the model in force on that day; null if there are none") @Nullable
        ModelView model,

        @Schema(description = "why there are no figures of a model; null if there are") @Nullable
        ModelMissing modelMissing,

        RegularityView regularity,
        DataQualityView dataQuality,

        @Schema(description = "null if the account has not bought") @Nullable
        MetricsView metrics) {

    static ScoreView of(JudgedScore score, ScoringRules rules, OutlookRules outlook) {
        ScoreCard card = score.card();
        Verdict verdict = card.verdict();
        Profile profile = verdict.profile();
        ModelView model = ModelView.of(score.judgement(), outlook);
        return new ScoreView(
                card.account().id(),
                card.account().name(),
                card.account().tier(),
                verdict.asOf(),
                score.judgement().modelVersion(),
                verdict.classification().customerClass(),
                verdict.classification().reason(),
                verdict.cadence().state(),
                Rounded.ratio(verdict.cadence().overdueRatio()),
                profile == null ? null : profile.rhythm().last(),
                verdict.cadence().nextExpectedOn(),
                profile == null ? null : Monies.ofNullable(profile.value()),
                ClassificationView.of(card, rules.classes()),
                VerdictView.of(score.judgement().loyalty()),
                model,
                model == null ? modelMissing(score.judgement()) : null,
                RegularityView.of(card.history(), rules.regularity()),
                DataQualityView.of(card.account().dataQuality()),
                MetricsView.of(card.history()));
    }

    private static ModelMissing modelMissing(Judgement judgement) {
        return judgement.model() == null ? ModelMissing.NO_ACTIVE_MODEL : ModelMissing.NO_PURCHASES;
    }
}
