package io.clave.scoring.score;

import io.clave.platform.outbox.Outbox;
import io.clave.platform.outbox.OutgoingEvent;
import io.clave.scoring.migration.KeptScore;
import io.clave.scoring.migration.ScoreHistory;
import io.clave.scoring.outlook.OutlookRules;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Tells others of what changed and keeps it for the history, in the transaction of the change. */
@Singleton
class ScoreNews {

    private final Outbox outbox;
    private final ScoreHistory history;
    private final OutlookRules rules;

    ScoreNews(Outbox outbox, ScoreHistory history, OutlookRules rules) {
        this.outbox = outbox;
        this.history = history;
        this.rules = rules;
    }

    /** Answers the scores after the change, as they are to be saved. */
    List<Score> spread(List<ScoreDifference> differences) {
        List<KeptScore> kept = new ArrayList<>();
        List<Score> scores = new ArrayList<>();
        for (ScoreDifference difference : differences) {
            List<String> changed = difference.toKeep(rules.historyBand());
            if (!changed.isEmpty()) {
                kept.add(difference.kept(changed));
            }
            scores.add(
                    changed.isEmpty() ? difference.after() : difference.after().kept());
        }
        history.keep(kept);
        outbox.recordAll(differences.stream()
                .map(difference -> ScoreChange.between(difference.before(), difference.after()))
                .filter(Objects::nonNull)
                .map(change -> new OutgoingEvent(ScoreChange.TOPIC, ScoreChange.TYPE, change.accountId(), change))
                .toList());
        return scores;
    }
}
