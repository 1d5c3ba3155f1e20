package io.clave.scoring.portfolio;

import io.clave.scoring.history.Histories;
import io.clave.scoring.model.Portfolio;
import io.clave.scoring.model.Profile;
import io.clave.scoring.model.ScoringRules;
import io.clave.scoring.model.Tally;
import io.clave.scoring.model.TallyLine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** One pass over all orders up to a day: of each history only its profile is kept. */
@ApplicationScoped
class PortfolioPass {

    private final Histories histories;
    private final ScoringRules rules;

    PortfolioPass(Histories histories, ScoringRules rules) {
        this.histories = histories;
        this.rules = rules;
    }

    @Transactional
    PastPortfolio over(LocalDate asOf) {
        List<Profile> profiles = new ArrayList<>();
        histories.forEach(asOf, history -> {
            Profile profile = rules.profile(history);
            if (profile != null) {
                profiles.add(profile);
            }
        });
        Portfolio portfolio = rules.medians(asOf).of(profiles);
        List<TallyLine> lines = profiles.stream()
                .map(profile -> TallyLine.of(rules.verdict(profile, asOf, portfolio)))
                .toList();
        return new PastPortfolio(portfolio, Tally.of(lines));
    }
}
