package io.clave.planning.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** The newest score of each account; an older one than the one kept has no effect. */
@ApplicationScoped
public class Scores {

    private final ScoreRepository scores;

    Scores(ScoreRepository scores) {
        this.scores = scores;
    }

    /** Keeps the newest score of each account and answers what that changed; a score seen before changes nothing. */
    @Transactional(TxType.MANDATORY)
    public List<ScoreChange> keep(Collection<ScoreReport> reports) {
        Map<UUID, ScoreReport> newest = new HashMap<>();
        reports.forEach(report -> newest.merge(report.score().accountId(), report, Scores::newer));
        return scores.keep(newest.values()).stream()
                .flatMap(kept -> Stream.ofNullable(newest.get(kept.accountId())).map(report -> change(report, kept)))
                .toList();
    }

    private static ScoreReport newer(ScoreReport one, ScoreReport other) {
        return one.score().sequence() >= other.score().sequence() ? one : other;
    }

    private static ScoreChange change(ScoreReport report, ScoreRepository.Kept kept) {
        if (kept.isFirst()) {
            return new ScoreChange(report.score(), report.previousClass(), report.previousKnownClass());
        }
        return new ScoreChange(report.score(), kept.classBefore(), kept.knownClassBefore());
    }
}
