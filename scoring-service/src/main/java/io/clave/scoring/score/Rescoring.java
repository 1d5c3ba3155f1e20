package io.clave.scoring.score;

import io.clave.scoring.history.Histories;
import io.clave.scoring.model.Profile;
import io.clave.scoring.model.ScoringRules;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Brings the scores of accounts up to date, many at once, and tells of what changed in the same transaction. */
@ApplicationScoped
public class Rescoring {

    private final ScoreRepository scores;
    private final Histories histories;
    private final ScoringRounds rounds;
    private final ScoringRules rules;
    private final ScoreNews news;
    private final Clock clock;

    Rescoring(
            ScoreRepository scores,
            Histories histories,
            ScoringRounds rounds,
            ScoringRules rules,
            ScoreNews news,
            Clock clock) {
        this.scores = scores;
        this.histories = histories;
        this.rounds = rounds;
        this.rules = rules;
        this.news = news;
        this.clock = clock;
    }

    /** Scores accounts by their orders; the caller holds their locks. */
    @Transactional(TxType.MANDATORY)
    public void rescore(Collection<UUID> accounts) {
        if (accounts.isEmpty()) {
            return;
        }
        LocalDate today = LocalDate.now(clock);
        save(rounds.on(today), scores.find(accounts), profiles(accounts, today));
    }

    /**
     * Scores again what was scored on an earlier day, by earlier thresholds or by another model. A new day can make orders count
     * that were dated ahead, so it takes the orders; the rest takes only what is kept of them. A score of a later day, from a replica
     * whose midnight came first or before a clock was put back, holds orders that do not count today.
     */
    @Transactional(TxType.MANDATORY)
    void refresh(List<Score> stale, ScoringRound round) {
        Map<UUID, Score> before = stale.stream().collect(Collectors.toMap(Score::accountId, Function.identity()));
        List<AccountProfile> profiles = new ArrayList<>();
        stale.stream()
                .filter(score -> score.asOf().equals(round.today()))
                .forEach(score -> profiles.add(new AccountProfile(score.accountId(), score.profile())));
        profiles.addAll(profiles(
                stale.stream()
                        .filter(score -> !score.asOf().equals(round.today()))
                        .map(Score::accountId)
                        .toList(),
                round.today()));
        save(round, before, profiles);
    }

    private record AccountProfile(UUID accountId, @Nullable Profile profile) {}

    private List<AccountProfile> profiles(Collection<UUID> accounts, LocalDate today) {
        return accounts.isEmpty()
                ? List.of()
                : histories.of(accounts, today).entrySet().stream()
                        .map(entry -> new AccountProfile(entry.getKey(), rules.profile(entry.getValue())))
                        .toList();
    }

    private void save(ScoringRound round, Map<UUID, Score> before, List<AccountProfile> profiles) {
        List<ScoreDifference> differences = profiles.stream()
                .map(account -> {
                    Score previous = before.get(account.accountId());
                    return new ScoreDifference(previous, round.score(account.accountId(), account.profile(), previous));
                })
                .toList();
        scores.save(news.spread(differences));
    }
}
