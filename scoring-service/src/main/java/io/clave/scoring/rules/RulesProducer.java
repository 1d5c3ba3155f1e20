package io.clave.scoring.rules;

import io.clave.scoring.model.CadenceRules;
import io.clave.scoring.model.ClassRules;
import io.clave.scoring.model.LifetimeLine;
import io.clave.scoring.model.Lines;
import io.clave.scoring.model.RegularityRules;
import io.clave.scoring.model.ScoringRules;
import io.clave.scoring.model.ValueLine;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Map;
import java.util.stream.Collectors;

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
                limits.minimumPortfolio(),
                new Lines(value(limits.value()), lifetime(limits.lifetime()), limits.band()));
    }

    private static ValueLine value(RulesConfig.ValueLimit limit) {
        Map<Currency, BigDecimal> absolute = limit.absolute().entrySet().stream()
                .collect(Collectors.toMap(line -> Currency.getInstance(line.getKey()), Map.Entry::getValue));
        return new ValueLine(limit.threshold(), limit.percentile(), absolute);
    }

    private static LifetimeLine lifetime(RulesConfig.LifetimeLimit limit) {
        return new LifetimeLine(limit.threshold(), limit.percentile(), limit.absoluteDays());
    }
}
