package io.clave.scoring.score;

import io.clave.scoring.history.AccountDirectory;
import io.clave.scoring.history.AccountNotFound;
import io.clave.scoring.history.Histories;
import io.clave.scoring.migration.ScoreHistory;
import io.clave.scoring.model.CustomerClass;
import io.clave.scoring.model.History;
import io.clave.scoring.model.ScoringRules;
import io.clave.scoring.model.Yardstick;
import io.clave.scoring.portfolio.AsOf;
import io.clave.scoring.portfolio.CurrentPortfolio;
import io.clave.scoring.portfolio.PastPortfolios;
import io.clave.scoring.portfolio.Portfolios;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Scores of any day: of today by the thresholds in force, of a past day by the orders up to that day. */
@ApplicationScoped
public class ScoreCards {

    private record Comparison(Yardstick yardstick, @Nullable Long version, Map<UUID, CustomerClass> before) {}

    private final AccountDirectory accounts;
    private final Histories histories;
    private final ScoreRepository scores;
    private final ScoreHistory kept;
    private final Portfolios portfolios;
    private final PastPortfolios past;
    private final ScoringRules rules;
    private final AsOf asOf;

    ScoreCards(
            AccountDirectory accounts,
            Histories histories,
            ScoreRepository scores,
            ScoreHistory kept,
            Portfolios portfolios,
            PastPortfolios past,
            ScoringRules rules,
            AsOf asOf) {
        this.accounts = accounts;
        this.histories = histories;
        this.scores = scores;
        this.kept = kept;
        this.portfolios = portfolios;
        this.past = past;
        this.rules = rules;
        this.asOf = asOf;
    }

    public ScoreCard of(UUID account, LocalDate day) {
        ScoreCard card = of(List.of(account), day).get(account);
        if (card == null) {
            throw new AccountNotFound(account);
        }
        return card;
    }

    /** The scores of the accounts that are known; the others are missing in the answer. */
    public Map<UUID, ScoreCard> of(Collection<UUID> wanted, LocalDate day) {
        Map<UUID, ScoreCard> cards = new HashMap<>();
        if (wanted.isEmpty()) {
            return cards;
        }
        Comparison comparison = comparison(day, wanted);
        Map<UUID, History> found = histories.of(wanted, day);
        accounts.find(wanted).forEach((id, account) -> {
            History history = found.getOrDefault(id, new History(day, List.of()));
            cards.put(
                    id,
                    new ScoreCard(
                            account,
                            history,
                            rules.verdict(
                                    rules.profile(history),
                                    day,
                                    comparison.yardstick(),
                                    comparison.before().get(id)),
                            comparison.version()));
        });
        return cards;
    }

    /** The class before is the one that was known on that day. */
    private Comparison comparison(LocalDate day, Collection<UUID> wanted) {
        if (day.isBefore(asOf.today())) {
            return new Comparison(past.on(day).yardstick(), null, kept.classesOn(day, wanted));
        }
        CurrentPortfolio current = portfolios.current();
        return new Comparison(current.yardstick(), current.version(), scores.classes(wanted));
    }
}
