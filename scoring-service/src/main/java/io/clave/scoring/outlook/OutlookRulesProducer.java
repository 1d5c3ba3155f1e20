package io.clave.scoring.outlook;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

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
                config.historyBand(),
                new ActiveRatioRules(
                        ratio.aliveFrom(), ratio.lostBelow(), ratio.minimumPeriods(), ratio.silentPeriods()));
    }
}
