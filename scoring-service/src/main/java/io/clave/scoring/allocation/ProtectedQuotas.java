package io.clave.scoring.allocation;

import io.clave.scoring.priority.PriorityClass;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Each class is served from its own quota, then all from what is common, first come, first served. What a class leaves of its
 * quota is common too once it is released; before, it is kept for orders still to come.
 */
record ProtectedQuotas(Protection protection, LocalDate asOf) implements AllocationRule {

    @Override
    public void share(Competition competition, Allocation allocation) {
        List<Demand> queue =
                competition.demands().stream().sorted(Demand.BY_RECEIPT).toList();
        boolean released = protection.isReleased(competition.slot().period(), asOf);
        BigDecimal common = competition.givable();
        Map<PriorityClass, BigDecimal> quotas = protection.of(common, competition.scale());
        for (Map.Entry<PriorityClass, BigDecimal> quota : quotas.entrySet()) {
            BigDecimal left = allocation.serve(
                    quota.getValue(),
                    queue.stream()
                            .filter(demand -> demand.priority().priorityClass() == quota.getKey())
                            .toList());
            common = common.subtract(quota.getValue()).add(released ? left : BigDecimal.ZERO);
        }
        allocation.serve(common, queue);
    }
}
