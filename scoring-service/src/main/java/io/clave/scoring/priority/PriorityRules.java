package io.clave.scoring.priority;

import io.clave.scoring.history.AccountTier;
import io.clave.scoring.model.CadenceState;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The figures behind a priority.
 *
 * @param tiers value of each tier, 0 to 1
 * @param cadences value of each cadence state, 0 to 1
 * @param urgencyDays an order due this many days ahead or later is not urgent at all
 * @param ageingDays an order waiting this long has aged fully
 * @param tenureMonths a relationship of this length counts fully
 */
record PriorityRules(
        PriorityWeights weights,
        RelationshipWeights relationship,
        Map<AccountTier, BigDecimal> tiers,
        Map<CadenceState, BigDecimal> cadences,
        int urgencyDays,
        int ageingDays,
        int tenureMonths,
        PriorityClasses classes) {

    PriorityRules {
        tiers = Map.copyOf(tiers);
        cadences = Map.copyOf(cadences);
        requireShares(tiers.values());
        requireShares(cadences.values());
        requireFalling(cadences);
        if (urgencyDays < 1 || ageingDays < 1 || tenureMonths < 1) {
            throw new IllegalArgumentException("the horizons must be at least 1");
        }
    }

    PriorityRules withWeights(PriorityWeights others) {
        return new PriorityRules(others, relationship, tiers, cadences, urgencyDays, ageingDays, tenureMonths, classes);
    }

    /**
     * Before an account has a rhythm its cadence is neutral, and never better than its silence allows: so a further order on
     * time can only raise it.
     */
    BigDecimal cadenceValue(Relationship account) {
        BigDecimal value = value(account.cadence());
        return account.cadence() == CadenceState.INSUFFICIENT_HISTORY ? value.min(value(account.silence())) : value;
    }

    BigDecimal value(AccountTier tier) {
        return tiers.getOrDefault(tier, BigDecimal.ZERO);
    }

    private BigDecimal value(CadenceState state) {
        return cadences.getOrDefault(state, BigDecimal.ZERO);
    }

    private static void requireShares(Collection<BigDecimal> values) {
        if (values.stream().anyMatch(value -> value.signum() < 0 || value.compareTo(BigDecimal.ONE) > 0)) {
            throw new IllegalArgumentException("values must lie between 0 and 1: " + values);
        }
    }

    private static void requireFalling(Map<CadenceState, BigDecimal> cadences) {
        List<BigDecimal> falling = Stream.of(
                        CadenceState.ON_CADENCE, CadenceState.LATE, CadenceState.OVERDUE, CadenceState.LAPSED)
                .map(state -> cadences.getOrDefault(state, BigDecimal.ZERO))
                .toList();
        if (!falling.equals(falling.stream().sorted(Comparator.reverseOrder()).toList())) {
            throw new IllegalArgumentException("the values of the cadence states must fall: " + falling);
        }
    }
}
