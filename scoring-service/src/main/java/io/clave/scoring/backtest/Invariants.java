package io.clave.scoring.backtest;

import io.clave.models.CustomerModel;
import io.clave.models.OrderHistory;
import io.clave.models.orders.CustomerOrders;
import io.clave.models.orders.OrderClock;
import io.clave.scoring.outlook.OutlookRules;
import io.clave.scoring.version.BackTest.InvariantCheck;
import io.clave.scoring.version.Invariant;
import io.clave.scoring.version.ModelVersion;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tries the rules that must hold on every account. */
final class Invariants {

    /** The accounts that break a rule. */
    private static final class Violators {

        private long count;
        private @Nullable UUID first;

        void add(UUID account) {
            count++;
            first = first == null ? account : first;
        }
    }

    private final ReplayedBase base;
    private final CustomerModel model;
    private final OrderClock clock;
    private final double[] horizons;
    private final double rate;
    private final Map<Invariant, Violators> violators = new EnumMap<>(Invariant.class);

    Invariants(ReplayedBase base, ModelVersion draft, BackTestConfig config) {
        this.base = base;
        model = draft.model();
        clock = draft.clock();
        LocalDate end = base.period().holdoutEnd();
        horizons = config.horizonDays().stream()
                .mapToDouble(days -> clock.ahead(end, days))
                .toArray();
        rate = OutlookRules.continuous(config.annualRate(), draft.daysPerUnit());
        Arrays.stream(Invariant.values()).forEach(invariant -> violators.put(invariant, new Violators()));
    }

    List<InvariantCheck> checks() {
        for (int i = 0; i < base.orders().size(); i++) {
            check(base.accounts().get(i), base.orders().get(i));
        }
        return violators.entrySet().stream()
                .map(entry -> new InvariantCheck(
                        entry.getKey(), entry.getKey().rule(), entry.getValue().count, entry.getValue().first))
                .toList();
    }

    private void check(UUID account, CustomerOrders orders) {
        Figures figures = figures(model, orders);
        Figures alone = figures(model.family().with(model.parameters()), orders);
        require(Invariant.FINITE, figures.areFinite(), account);
        require(Invariant.PROBABILITY_IN_RANGE, figures.areProbabilities(), account);
        require(Invariant.ALIVE_FALLS_WITH_SILENCE, figures.fallWithSilence(), account);
        require(Invariant.EXPECTATION_RISES_WITH_HORIZON, figures.riseWithHorizon(), account);
        require(Invariant.SAME_ALONE_AND_IN_BATCH, figures.equalToTheLastBit(alone), account);
    }

    private Figures figures(CustomerModel one, CustomerOrders orders) {
        OrderHistory history = orders.history(base.period().holdoutEnd(), clock);
        return Figures.of(one, history, horizons, rate);
    }

    private void require(Invariant invariant, boolean holds, UUID account) {
        if (!holds) {
            violators.computeIfAbsent(invariant, rule -> new Violators()).add(account);
        }
    }
}
