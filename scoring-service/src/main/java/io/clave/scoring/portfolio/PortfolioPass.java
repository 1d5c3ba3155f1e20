package io.clave.scoring.portfolio;

import io.clave.scoring.history.Histories;
import io.clave.scoring.migration.ScoreHistory;
import io.clave.scoring.model.CustomerClass;
import io.clave.scoring.model.LifetimeRule;
import io.clave.scoring.model.Profile;
import io.clave.scoring.model.ScoringRules;
import io.clave.scoring.model.Tally;
import io.clave.scoring.model.TallyLine;
import io.clave.scoring.model.Yardstick;
import io.clave.scoring.outlook.ScoringModel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One pass over all orders up to a day: of each history only its profile is kept. */
@ApplicationScoped
class PortfolioPass {

    private final Histories histories;
    private final ScoreHistory scores;
    private final Lifetimes lifetimes;
    private final ScoringRules rules;

    PortfolioPass(Histories histories, ScoreHistory scores, Lifetimes lifetimes, ScoringRules rules) {
        this.histories = histories;
        this.scores = scores;
        this.lifetimes = lifetimes;
        this.rules = rules;
    }

    /** By the model that was active on that day. */
    @Transactional
    PastPortfolio over(LocalDate asOf, @Nullable ScoringModel model) {
        Map<UUID, Profile> profiles = profiles(asOf);
        LifetimeRule lifetime = lifetimes.of(model);
        Yardstick yardstick = new Yardstick(rules.medians(asOf, lifetime).of(profiles.values()), lifetime);
        Map<UUID, CustomerClass> before = scores.classesOn(asOf);
        List<TallyLine> lines = profiles.entrySet().stream()
                .map(entry ->
                        TallyLine.of(rules.verdict(entry.getValue(), asOf, yardstick, before.get(entry.getKey()))))
                .toList();
        return new PastPortfolio(yardstick, Tally.of(lines), model == null ? ScoringRules.VERSION : model.name());
    }

    private Map<UUID, Profile> profiles(LocalDate asOf) {
        Map<UUID, Profile> profiles = new HashMap<>();
        histories.forEach(asOf, (account, history) -> {
            Profile profile = rules.profile(history);
            if (profile != null) {
                profiles.put(account, profile);
            }
        });
        return profiles;
    }
}
