package io.clave.scoring.backtest;

import io.clave.models.CustomerModel;
import io.clave.models.choice.Holdout;
import io.clave.scoring.model.ScoringRules;
import io.clave.scoring.outlook.OutlookRules;
import io.clave.scoring.version.BackTest;
import io.clave.scoring.version.ModelVersion;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/**
 * Replays history: flags and forecasts on days the model had not seen, ranks and classes beside the active version, rules for
 * every account.
 */
@Singleton
public class BackTesting {

    private final BackTestConfig config;
    private final ScoringRules rules;
    private final OutlookRules outlook;

    BackTesting(BackTestConfig config, ScoringRules rules, OutlookRules outlook) {
        this.config = config;
        this.rules = rules;
        this.outlook = outlook;
    }

    /**
     * Tests a draft.
     *
     * @param calibrated the draft's family fitted to the calibration alone, so that the holdout is new to it
     * @param holdout how its forecasts did
     * @param draft the model that is to be activated
     */
    public BackTest of(
            ReplayedBase base,
            CustomerModel calibrated,
            Holdout holdout,
            ModelVersion draft,
            @Nullable ModelVersion active) {
        return new BackTest(
                base.period().calibrationEnd(),
                base.period().holdoutEnd(),
                base.orders().stream()
                        .filter(orders -> orders.knownOn(base.period().calibrationEnd()))
                        .count(),
                new Churn(base, draft.clock(), config.cutoff()).flags(calibrated),
                holdout.areaUnderCurve(),
                holdout.bias(),
                active == null ? null : new Ranks(base, config.rankingDays()).stability(draft, active),
                active == null ? null : new Classes(base, rules, outlook).stability(draft, active),
                new Invariants(base, draft, config).checks());
    }
}
