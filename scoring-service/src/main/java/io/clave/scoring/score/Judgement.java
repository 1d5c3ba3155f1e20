package io.clave.scoring.score;

import io.clave.scoring.model.Profile;
import io.clave.scoring.model.ScoringRules;
import io.clave.scoring.model.Verdict;
import io.clave.scoring.outlook.LoyaltyVerdict;
import io.clave.scoring.outlook.ModelFigures;
import io.clave.scoring.outlook.OutlookRules;
import io.clave.scoring.outlook.ScoringModel;
import org.jspecify.annotations.Nullable;

/**
 * All that is said of an account on a day: class and cadence by the rules, figures by the model, and whether they agree.
 *
 * @param model null if no version was active
 * @param figures null if no version was active or the account has not bought
 */
public record Judgement(
        Verdict verdict,
        @Nullable ScoringModel model,
        @Nullable ModelFigures figures,
        LoyaltyVerdict loyalty) {

    static Judgement of(Verdict verdict, @Nullable ScoringModel model, OutlookRules rules) {
        Profile profile = verdict.profile();
        ModelFigures figures = model == null || profile == null ? null : model.figures(profile, verdict.asOf());
        return new Judgement(verdict, model, figures, LoyaltyVerdict.of(verdict, model, figures, rules));
    }

    public String modelVersion() {
        return model == null ? ScoringRules.VERSION : model.name();
    }
}
