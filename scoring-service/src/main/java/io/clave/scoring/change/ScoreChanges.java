package io.clave.scoring.change;

import io.clave.scoring.portfolio.AsOf;
import io.clave.scoring.score.AccountScores;
import io.clave.scoring.score.JudgedScore;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.UUID;

/** Compares the score of an account with that of a day before. */
@Singleton
class ScoreChanges {

    private final AccountScores scores;
    private final AsOf asOf;

    ScoreChanges(AccountScores scores, AsOf asOf) {
        this.scores = scores;
        this.asOf = asOf;
    }

    ScoreChangesView since(UUID account, LocalDate asked) {
        LocalDate since = asOf.ofParameter("since", asked);
        JudgedScore then = scores.of(account, since);
        JudgedScore now = scores.of(account, asOf.today());
        return ScoreChangesView.of(then, now, Decomposition.between(standing(then), standing(now)));
    }

    private static Standing standing(JudgedScore score) {
        return new Standing(
                score.card().verdict().asOf(),
                score.card().verdict().profile(),
                score.judgement().model());
    }
}
