package io.clave.scoring.portfolio;

import io.clave.scoring.history.HistoryChanges;
import io.clave.scoring.outlook.ActiveModels;
import io.clave.scoring.outlook.ScoringModel;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Portfolios of past days, by all that is known today about orders up to that day. The few last asked for are remembered as
 * long as no history changes; others are computed one at a time, because each takes a pass over all orders.
 */
@ApplicationScoped
public class PastPortfolios {

    private record Key(
            LocalDate asOf, long historyVersion, @Nullable String model) {}

    private final PortfolioPass pass;
    private final HistoryChanges changes;
    private final ActiveModels models;
    private final Object computing = new Object();
    private final Map<Key, PastPortfolio> remembered;

    PastPortfolios(PortfolioPass pass, HistoryChanges changes, ActiveModels models, PortfolioConfig config) {
        this.pass = pass;
        this.changes = changes;
        this.models = models;
        this.remembered = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Key, PastPortfolio> eldest) {
                return size() > config.rememberedDays();
            }
        };
    }

    public PastPortfolio on(LocalDate asOf) {
        ScoringModel model = models.on(asOf);
        Key key = new Key(asOf, changes.version(), model == null ? null : model.name());
        PastPortfolio known = find(key);
        if (known != null) {
            return known;
        }
        synchronized (computing) {
            PastPortfolio meanwhile = find(key);
            return meanwhile != null ? meanwhile : keep(key, pass.over(asOf, model));
        }
    }

    private @Nullable PastPortfolio find(Key key) {
        synchronized (remembered) {
            return remembered.get(key);
        }
    }

    private PastPortfolio keep(Key key, PastPortfolio computed) {
        synchronized (remembered) {
            remembered.put(key, computed);
        }
        return computed;
    }
}
