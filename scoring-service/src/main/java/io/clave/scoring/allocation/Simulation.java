package io.clave.scoring.allocation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The same demand and capacity under several policies. A period hands nothing on to the next. */
record Simulation(List<Competition> competitions, Protection protection, LocalDate asOf) {

    Map<AllocationPolicy, Allocation> under(Collection<AllocationPolicy> policies) {
        Map<AllocationPolicy, Allocation> allocations = new EnumMap<>(AllocationPolicy.class);
        policies.forEach(policy -> allocations.put(policy, under(policy)));
        return allocations;
    }

    Allocation under(AllocationPolicy policy) {
        AllocationRule rule = rule(policy);
        Allocation allocation = new Allocation();
        competitions.forEach(competition -> rule.share(competition, allocation));
        return allocation;
    }

    private AllocationRule rule(AllocationPolicy policy) {
        return switch (policy) {
            case FCFS -> new InSequence(Demand.BY_RECEIPT);
            case VOLUME -> new InSequence(Demand.BY_VOLUME);
            case PRIORITY -> new InSequence(Demand.BY_PRIORITY);
            case PROTECTED -> new ProtectedQuotas(protection, asOf);
            case FAIR -> new FairShares();
        };
    }
}
