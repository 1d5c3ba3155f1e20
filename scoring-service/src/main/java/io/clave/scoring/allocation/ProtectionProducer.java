package io.clave.scoring.allocation;

import io.clave.scoring.priority.PriorityClass;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;

/** Reads the protection of classes once; quotas that contradict themselves stop the start. */
@Singleton
class ProtectionProducer {

    @Produces
    @Singleton
    Protection protection(AllocationConfig config) {
        AllocationConfig.Quotas quotas = config.quotas();
        Map<PriorityClass, BigDecimal> kept = new EnumMap<>(Map.of(
                PriorityClass.A, quotas.a(),
                PriorityClass.B, quotas.b(),
                PriorityClass.C, quotas.c(),
                PriorityClass.D, quotas.d(),
                PriorityClass.E, quotas.e()));
        kept.values().removeIf(quota -> quota.signum() == 0);
        return new Protection(config.target(), kept, config.releaseDays());
    }
}
