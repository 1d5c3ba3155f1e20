package io.clave.scoring.outlook;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Currency;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads the rules once; rules that contradict themselves stop the start. */
@Singleton
class OutlookRulesProducer {

    @Produces
    @Singleton
    OutlookRules rules(OutlookConfig config) {
        OutlookConfig.ActiveRatio ratio = config.activeRatio();
        return new OutlookRules(
                config.horizonWeeks(),
                config.annualDiscount(),
                config.cutoff(),
                config.marginRatio().orElse(null),
                config.contactCost().entrySet().stream()
                        .collect(Collectors.toMap(cost -> Currency.getInstance(cost.getKey()), Map.Entry::getValue)),
                config.historyBand(),
                new ActiveRatioRules(
                        ratio.aliveFrom(), ratio.lostBelow(), ratio.minimumPeriods(), ratio.silentPeriods()));
    }
}
