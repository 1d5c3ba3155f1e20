package io.clave.scoring.rules;

import io.clave.scoring.model.CadenceRules;
import io.clave.scoring.model.ClassRules;
import io.clave.scoring.model.RegularityRules;
import io.clave.scoring.model.ScoringRules;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Reads the rules once; rules that contradict themselves stop the start. */
@Singleton
class RulesProducer {

    @Produces
    @Singleton
    ScoringRules rules(RulesConfig config) {
        return new ScoringRules(cadence(config.cadence()), regularity(config.regularity()), classes(config.classes()));
    }

    private static CadenceRules cadence(RulesConfig.CadenceLimits limits) {
        return new CadenceRules(
                limits.onCadenceUpTo(), limits.lateUpTo(), limits.overdueUpTo(), limits.minimumIntervals());
    }

    private static RegularityRules regularity(RulesConfig.RegularityLimits limits) {
        return new RegularityRules(limits.xBelow(), limits.zAbove(), limits.minimumPeriods());
    }

    private static ClassRules classes(RulesConfig.ClassLimits limits) {
        return new ClassRules(
                limits.valueMonths(),
                limits.lostAfterIntervals(),
                limits.minimumIntervals(),
                limits.minimumAgeDays(),
                limits.minimumPortfolio());
    }
}
