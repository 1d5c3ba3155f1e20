package io.clave.scoring.backtest;

import io.clave.models.CustomerModel;
import io.clave.models.choice.Holdout;
import io.clave.scoring.version.BackTest;
import io.clave.scoring.version.ModelVersion;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** Replays history: flags and forecasts on days the model had not seen, ranks beside the active version, rules for every account. */
@Singleton
public class BackTesting {

    private final BackTestConfig config;

    BackTesting(BackTestConfig config) {
        this.config = config;
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
            CustomerModel draft,
            @Nullable ModelVersion active) {
        return new BackTest(
                base.period().calibrationEnd(),
                base.period().holdoutEnd(),
                base.orders().stream()
                        .filter(orders -> orders.knownOn(base.period().calibrationEnd()))
                        .count(),
                new Churn(base, config.cutoff()).flags(calibrated),
                holdout.areaUnderCurve(),
                holdout.bias(),
                active == null ? null : new Ranks(base, config.rankingDays()).stability(draft, active),
                new Invariants(base, config).of(draft));
    }
}
