package io.clave.scoring.score;

import io.clave.platform.outbox.Outbox;
import io.clave.platform.outbox.OutgoingEvent;
import io.clave.scoring.history.Histories;
import io.clave.scoring.model.Profile;
import io.clave.scoring.model.ScoringRules;
import io.clave.scoring.portfolio.CurrentPortfolio;
import io.clave.scoring.portfolio.Portfolios;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Brings the scores of accounts up to date, many at once, and tells of what changed in the same transaction. */
@ApplicationScoped
public class Rescoring {

    private final ScoreRepository scores;
    private final Histories histories;
    private final Portfolios portfolios;
    private final ScoringRules rules;
    private final Outbox outbox;
    private final Clock clock;

    Rescoring(
            ScoreRepository scores,
            Histories histories,
            Portfolios portfolios,
            ScoringRules rules,
            Outbox outbox,
            Clock clock) {
        this.scores = scores;
        this.histories = histories;
        this.portfolios = portfolios;
        this.rules = rules;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Scores accounts by their orders; the caller holds their locks. */
    @Transactional(TxType.MANDATORY)
    public void rescore(Collection<UUID> accounts) {
        if (accounts.isEmpty()) {
            return;
        }
        LocalDate today = LocalDate.now(clock);
        save(today, scores.find(accounts), profiles(accounts, today));
    }

    /**
     * Scores again what was scored on an earlier day or by earlier thresholds. A new day can make orders count that were dated
     * ahead, so it takes the orders; new thresholds take only what is kept of them.
     */
    @Transactional(TxType.MANDATORY)
    void refresh(List<Score> stale) {
        LocalDate today = LocalDate.now(clock);
        Map<UUID, Score> before = stale.stream().collect(Collectors.toMap(Score::accountId, Function.identity()));
        List<AccountProfile> profiles = new ArrayList<>();
        stale.stream()
                .filter(score -> !score.asOf().isBefore(today))
                .forEach(score -> profiles.add(new AccountProfile(score.accountId(), score.profile())));
        profiles.addAll(profiles(
                stale.stream()
                        .filter(score -> score.asOf().isBefore(today))
                        .map(Score::accountId)
                        .toList(),
                today));
        save(today, before, profiles);
    }

    private record AccountProfile(UUID accountId, @Nullable Profile profile) {}

    private List<AccountProfile> profiles(Collection<UUID> accounts, LocalDate today) {
        return accounts.isEmpty()
                ? List.of()
                : histories.of(accounts, today).entrySet().stream()
                        .map(entry -> new AccountProfile(entry.getKey(), rules.profile(entry.getValue())))
                        .toList();
    }

    private void save(LocalDate today, Map<UUID, Score> before, List<AccountProfile> profiles) {
        CurrentPortfolio current = portfolios.current();
        Instant now = clock.instant();
        List<Score> after = profiles.stream()
                .map(account -> Score.of(
                        account.accountId(),
                        rules.verdict(account.profile(), today, current.portfolio()),
                        current.version(),
                        now))
                .toList();
        scores.save(after);
        outbox.recordAll(after.stream()
                .map(score -> ScoreChange.between(before.get(score.accountId()), score))
                .filter(Objects::nonNull)
                .map(change -> new OutgoingEvent(ScoreChange.TOPIC, ScoreChange.TYPE, change.accountId(), change))
                .toList());
    }
}
