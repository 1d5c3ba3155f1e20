package io.clave.scoring.priority;

import io.clave.scoring.history.AccountTier;
import io.clave.scoring.model.CadenceState;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.Map;

/** Reads the figures behind priorities once; figures that contradict themselves stop the start. */
@Singleton
class PriorityRulesProducer {

    @Produces
    @Singleton
    PriorityRules rules(PriorityConfig config) {
        return new PriorityRules(
                weights(config.weights()),
                new RelationshipWeights(
                        config.relationship().activePeriods(),
                        config.relationship().cadence(),
                        config.relationship().tenure()),
                tiers(config.tiers()),
                cadences(config.cadences()),
                config.urgencyDays(),
                config.ageingDays(),
                config.tenureMonths(),
                classes(config.classes()));
    }

    @Produces
    @Singleton
    ErpCodeTable codes(PriorityConfig config) {
        PriorityConfig.Codes codes = config.codes();
        return new ErpCodeTable(
                codes.sapDeliveryPriorities(),
                codes.sapBopStrategies(),
                codes.oracleDemandClasses(),
                codes.odooPriorities());
    }

    private static PriorityClasses classes(PriorityConfig.Classes classes) {
        return new PriorityClasses(classes.a(), classes.b(), classes.c(), classes.d());
    }

    private static PriorityWeights weights(PriorityConfig.Weights weights) {
        return new PriorityWeights(
                weights.tier(), weights.relationship(), weights.urgency(), weights.commitment(), weights.ageing());
    }

    private static Map<AccountTier, BigDecimal> tiers(PriorityConfig.Tiers tiers) {
        return Map.of(
                AccountTier.KEY, tiers.key(),
                AccountTier.MAJOR, tiers.major(),
                AccountTier.STANDARD, tiers.standard(),
                AccountTier.PROSPECT, tiers.prospect());
    }

    private static Map<CadenceState, BigDecimal> cadences(PriorityConfig.Cadences cadences) {
        return Map.of(
                CadenceState.ON_CADENCE, cadences.onCadence(),
                CadenceState.LATE, cadences.late(),
                CadenceState.OVERDUE, cadences.overdue(),
                CadenceState.LAPSED, cadences.lapsed(),
                CadenceState.INSUFFICIENT_HISTORY, cadences.insufficientHistory());
    }
}
