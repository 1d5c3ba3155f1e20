package io.clave.scoring.score;

import io.clave.scoring.model.Profile;
import io.clave.scoring.model.ScoringRules;
import io.clave.scoring.model.Verdict;
import io.clave.scoring.outlook.OutlookRules;
import io.clave.scoring.outlook.ScoringModel;
import io.clave.scoring.portfolio.CurrentPortfolio;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All that the scores of one batch have in common; it is read once a batch. */
record ScoringRound(
        LocalDate today,
        Instant now,
        CurrentPortfolio portfolio,
        @Nullable ScoringModel model,
        ScoringRules rules,
        OutlookRules outlook) {

    Score score(UUID account, @Nullable Profile profile, @Nullable Score before) {
        Verdict verdict =
                rules.verdict(profile, today, portfolio.yardstick(), before == null ? null : before.customerClass());
        Judgement judged = Judgement.of(verdict, model, outlook);
        return new Score(
                account,
                today,
                portfolio.version(),
                judged.modelVersion(),
                verdict.classification().customerClass(),
                verdict.classification().reason(),
                verdict.cadence().state(),
                verdict.cadence().overdueRatio(),
                verdict.cadence().nextExpectedOn(),
                judged.loyalty().outcome(),
                profile,
                ListedFigures.of(judged.figures()),
                before == null ? null : before.keptClv(),
                now);
    }

    String modelVersion() {
        return model == null ? ScoringRules.VERSION : model.name();
    }
}
