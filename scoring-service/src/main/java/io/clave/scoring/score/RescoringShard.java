package io.clave.scoring.score;

import io.clave.scoring.portfolio.Portfolios;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** A part of the scores to be brought up to date, in a transaction of its own. */
@ApplicationScoped
class RescoringShard {

    private final ScoreRepository scores;
    private final Rescoring rescoring;
    private final ScoringRounds rounds;
    private final Portfolios portfolios;
    private final RescoringConfig config;
    private final Clock clock;

    RescoringShard(
            ScoreRepository scores,
            Rescoring rescoring,
            ScoringRounds rounds,
            Portfolios portfolios,
            RescoringConfig config,
            Clock clock) {
        this.scores = scores;
        this.rescoring = rescoring;
        this.rounds = rounds;
        this.portfolios = portfolios;
        this.config = config;
        this.clock = clock;
    }

    /** Answers how many scores were brought up to date: 0 when there is nothing left that nobody else has taken. */
    @Transactional
    int next() {
        ScoringRound round = rounds.on(LocalDate.now(clock));
        List<Score> stale = scores.lockStale(round, config.shard());
        if (!stale.isEmpty()) {
            rescoring.refresh(stale, round);
        }
        return stale.size();
    }

    @Transactional
    void refreshThresholds() {
        portfolios.refresh(scores::profiles);
    }
}
