package io.clave.scoring.portfolio;

import io.clave.scoring.history.HistoryChanges;
import io.clave.scoring.model.Portfolio;
import io.clave.scoring.model.Profile;
import io.clave.scoring.model.ScoringRules;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/** The thresholds in force. They follow the medians in steps, so that accounts near a line do not change class daily. */
@ApplicationScoped
public class Portfolios {

    private static final Logger LOG = Logger.getLogger(Portfolios.class);

    private final ThresholdRepository thresholds;
    private final HistoryChanges changes;
    private final ScoringRules rules;
    private final PortfolioConfig config;
    private final Clock clock;

    Portfolios(
            ThresholdRepository thresholds,
            HistoryChanges changes,
            ScoringRules rules,
            PortfolioConfig config,
            Clock clock) {
        this.thresholds = thresholds;
        this.changes = changes;
        this.rules = rules;
        this.config = config;
        this.clock = clock;
    }

    public long version() {
        return thresholds.version();
    }

    public CurrentPortfolio current() {
        long version = thresholds.version();
        return new CurrentPortfolio(version, thresholds.find(version));
    }

    /**
     * Compares the thresholds with the profiles of all accounts, once for any change of a history and once a day; one replica
     * at a time does so.
     */
    @Transactional(TxType.MANDATORY)
    public void refresh(Supplier<Collection<Profile>> profiles) {
        LocalDate today = LocalDate.now(clock);
        if (!thresholds.tryLock() || (!changes.pending() && today.equals(thresholds.checkedOn()))) {
            return;
        }
        changes.fold();
        thresholds.check(today);
        Portfolio portfolio = rules.medians(today).of(profiles.get());
        CurrentPortfolio current = current();
        if (portfolio.movedFrom(current.portfolio(), config.tolerance(), rules.classes())) {
            thresholds.save(current.version() + 1, portfolio, today, clock.instant());
            LOG.infof("thresholds moved to version %d: %s", current.version() + 1, portfolio.all());
        }
    }
}
