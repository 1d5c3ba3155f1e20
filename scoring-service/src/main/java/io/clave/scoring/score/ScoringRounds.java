package io.clave.scoring.score;

import io.clave.scoring.model.ScoringRules;
import io.clave.scoring.outlook.ActiveModels;
import io.clave.scoring.outlook.OutlookRules;
import io.clave.scoring.portfolio.Portfolios;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;

/** Reads what a batch of scores has in common: the thresholds and the model in force. */
@Singleton
class ScoringRounds {

    private final Portfolios portfolios;
    private final ActiveModels models;
    private final ScoringRules rules;
    private final OutlookRules outlook;
    private final Clock clock;

    ScoringRounds(Portfolios portfolios, ActiveModels models, ScoringRules rules, OutlookRules outlook, Clock clock) {
        this.portfolios = portfolios;
        this.models = models;
        this.rules = rules;
        this.outlook = outlook;
        this.clock = clock;
    }

    ScoringRound on(LocalDate today) {
        return new ScoringRound(today, clock.instant(), portfolios.current(), models.current(), rules, outlook);
    }
}
