package io.clave.scoring.portfolio;

import io.clave.scoring.history.HistoryChanges;
import io.clave.scoring.model.Portfolio;
import io.clave.scoring.model.Profile;
import io.clave.scoring.model.ScoringRules;
import io.clave.scoring.model.Yardstick;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The thresholds in force. They follow the medians in steps, so that accounts near a line do not change class daily. */
@ApplicationScoped
public class Portfolios {

    private static final Logger LOG = Logger.getLogger(Portfolios.class);

    private final ThresholdRepository thresholds;
    private final HistoryChanges changes;
    private final ScoringRules rules;
    private final Lifetimes lifetimes;
    private final PortfolioConfig config;
    private final Clock clock;
    private volatile @Nullable CurrentPortfolio known;

    Portfolios(
            ThresholdRepository thresholds,
            HistoryChanges changes,
            ScoringRules rules,
            Lifetimes lifetimes,
            PortfolioConfig config,
            Clock clock) {
        this.thresholds = thresholds;
        this.changes = changes;
        this.rules = rules;
        this.lifetimes = lifetimes;
        this.config = config;
        this.clock = clock;
    }

    public long version() {
        return thresholds.version();
    }

    /** A version never changes, so it is read once. */
    public CurrentPortfolio current() {
        long version = thresholds.version();
        CurrentPortfolio last = known;
        if (last != null && last.version() == version) {
            return last;
        }
        String model = thresholds.lifetimeModel(version);
        CurrentPortfolio read =
                new CurrentPortfolio(version, new Yardstick(thresholds.find(version), lifetimes.named(model)), model);
        known = read;
        return read;
    }

    /**
     * Compares the thresholds with the profiles of all accounts, once for any change of a history, once a day, and when lifetimes
     * are to be taken from another model; one replica at a time does so.
     */
    @Transactional(TxType.MANDATORY)
    public void refresh(Supplier<Collection<Profile>> profiles) {
        LocalDate today = LocalDate.now(clock);
        if (!thresholds.tryLock()) {
            return;
        }
        CurrentPortfolio current = current();
        String model = lifetimes.current();
        boolean otherModel = !Objects.equals(model, current.lifetimeModel());
        if (!otherModel && !changes.pending() && today.equals(thresholds.checkedOn())) {
            return;
        }
        changes.fold();
        thresholds.check(today);
        Portfolio portfolio = rules.medians(today, lifetimes.named(model)).of(profiles.get());
        if (otherModel || portfolio.movedFrom(current.portfolio(), config.tolerance(), rules.classes())) {
            thresholds.save(current.version() + 1, portfolio, model, today, clock.instant());
            LOG.infof("thresholds moved to version %d: %s", current.version() + 1, portfolio.all());
        }
    }
}
