package io.clave.scoring.allocation;

import io.clave.scoring.allocation.SimulatedAllocation.AccountResult;
import io.clave.scoring.model.ScoringRules;
import io.clave.scoring.portfolio.AsOf;
import io.clave.scoring.priority.OrderPriorities;
import io.clave.scoring.priority.OrderPriority;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Simulates how rules of allocation share out capacities among orders, by the priorities of the day asked for. */
@Singleton
class Allocations {

    private static final BigDecimal LEAST_WEIGHT = new BigDecimal("0.01");

    private final OrderPriorities priorities;
    private final Protection configured;
    private final AsOf asOf;

    Allocations(OrderPriorities priorities, Protection configured, AsOf asOf) {
        this.priorities = priorities;
        this.configured = configured;
        this.asOf = asOf;
    }

    SimulatedAllocation simulate(SimulateAllocation request) {
        LocalDate day = asOf.ofBody(request.asOf());
        AllocationCheck.check(request);
        Protection protection =
                request.protection() == null ? configured : request.protection().protection();
        AllocationPolicy base = Objects.requireNonNullElse(request.basePolicy(), AllocationPolicy.FCFS);
        List<Demand> demands = demands(request, day);
        Simulation simulation = new Simulation(competitions(request, demands), protection, day);
        Comparison comparison = new Comparison(demands, simulation.under(policies(request)), simulation.under(base));
        List<AccountResult> accounts = comparison.accounts();
        return new SimulatedAllocation(
                day,
                ScoringRules.VERSION,
                base,
                GivenProtection.of(protection),
                comparison.policies(accounts),
                accounts,
                comparison.orders());
    }

    private static Set<AllocationPolicy> policies(SimulateAllocation request) {
        return request.policies() == null ? EnumSet.allOf(AllocationPolicy.class) : EnumSet.copyOf(request.policies());
    }

    private List<Demand> demands(SimulateAllocation request, LocalDate day) {
        List<OrderToAllocate> orders = request.orders();
        List<OrderPriority> ranked = priorities.of(
                day,
                request.weights(),
                orders.stream().map(OrderToAllocate::order).toList());
        return IntStream.range(0, orders.size())
                .mapToObj(i -> demand(orders.get(i), ranked.get(i)))
                .toList();
    }

    private static Demand demand(OrderToAllocate asked, OrderPriority priority) {
        BigDecimal given = asked.fairWeight();
        BigDecimal weight = given == null ? priority.score().max(LEAST_WEIGHT) : given;
        return new Demand(asked.order(), priority, asked.slot(), weight, asked.unitPrice(), asked.unitMargin());
    }

    private static List<Competition> competitions(SimulateAllocation request, List<Demand> demands) {
        Map<Slot, List<Demand>> bySlot = demands.stream().collect(Collectors.groupingBy(Demand::slot));
        return request.capacities().stream()
                .map(capacity -> new Competition(
                        capacity.slot(), capacity.quantity(), bySlot.getOrDefault(capacity.slot(), List.of())))
                .toList();
    }
}
