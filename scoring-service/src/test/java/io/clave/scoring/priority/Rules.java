package io.clave.scoring.priority;

import io.clave.scoring.history.AccountTier;
import io.clave.scoring.model.CadenceState;
import java.math.BigDecimal;
import java.util.Map;

/** The documented defaults. */
final class Rules {

    static final PriorityRules DEFAULT = new PriorityRules(
            new PriorityWeights(of("0.25"), of("0.35"), of("0.20"), of("0.10"), of("0.10")),
            new RelationshipWeights(of("0.4"), of("0.4"), of("0.2")),
            Map.of(
                    AccountTier.KEY, of("1"),
                    AccountTier.MAJOR, of("0.66"),
                    AccountTier.STANDARD, of("0.33"),
                    AccountTier.PROSPECT, of("0")),
            Map.of(
                    CadenceState.ON_CADENCE, of("1"),
                    CadenceState.LATE, of("0.6"),
                    CadenceState.OVERDUE, of("0.3"),
                    CadenceState.LAPSED, of("0"),
                    CadenceState.INSUFFICIENT_HISTORY, of("0.5")),
            30,
            30,
            120,
            new PriorityClasses(of("70"), of("55"), of("40"), of("25")));

    private Rules() {}

    static BigDecimal of(String decimal) {
        return new BigDecimal(decimal);
    }
}
