package io.clave.scoring.portfolio;

import io.clave.scoring.history.Profiles;
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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One pass over all orders up to a day: of each history only its profile is kept. */
@ApplicationScoped
class PortfolioPass {

    private final Profiles profiles;
    private final ScoreHistory scores;
    private final Lifetimes lifetimes;
    private final ScoringRules rules;

    PortfolioPass(Profiles profiles, ScoreHistory scores, Lifetimes lifetimes, ScoringRules rules) {
        this.profiles = profiles;
        this.scores = scores;
        this.lifetimes = lifetimes;
        this.rules = rules;
    }

    /** By the model that was active on that day. */
    @Transactional
    PastPortfolio over(LocalDate asOf, @Nullable ScoringModel model) {
        Map<UUID, Profile> bought = profiles.on(asOf);
        LifetimeRule lifetime = lifetimes.of(model);
        Yardstick yardstick = new Yardstick(rules.medians(asOf, lifetime).of(bought.values()), lifetime);
        Map<UUID, CustomerClass> before = scores.classesOn(asOf);
        List<TallyLine> lines = bought.entrySet().stream()
                .map(entry ->
                        TallyLine.of(rules.verdict(entry.getValue(), asOf, yardstick, before.get(entry.getKey()))))
                .toList();
        return new PastPortfolio(yardstick, Tally.of(lines), model == null ? ScoringRules.VERSION : model.name());
    }
}
