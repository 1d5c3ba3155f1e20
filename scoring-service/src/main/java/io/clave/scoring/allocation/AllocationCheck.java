package io.clave.scoring.allocation;

import io.clave.platform.problem.FieldError;
import io.clave.platform.problem.Invalid;
import io.clave.scoring.priority.OrderToRank;
import io.clave.scoring.priority.PriorityClass;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What must hold between the parts of a request; each fault is named by its place. */
final class AllocationCheck {

    private static final int MOST_ERRORS = 100;

    private record Line(OrderToRank.Key order, Slot slot) {}

    private final List<FieldError> errors = new ArrayList<>();

    static void check(SimulateAllocation request) {
        AllocationCheck check = new AllocationCheck();
        check.orders(request.orders(), check.capacities(request.capacities()));
        check.fairWeights(request.orders());
        if (request.protection() != null) {
            check.protection(request.protection());
        }
        if (!check.errors.isEmpty()) {
            throw new Invalid("The allocation cannot be simulated.", check.errors);
        }
    }

    private Set<Slot> capacities(List<SimulateAllocation.Capacity> capacities) {
        Set<Slot> slots = new HashSet<>();
        for (int i = 0; i < capacities.size(); i++) {
            if (!slots.add(capacities.get(i).slot())) {
                error("/capacities/" + i, "duplicate", "The product and period have a capacity already.");
            }
        }
        return slots;
    }

    private void orders(List<OrderToAllocate> orders, Set<Slot> slots) {
        Set<Line> seen = new HashSet<>();
        for (int i = 0; i < orders.size(); i++) {
            OrderToAllocate order = orders.get(i);
            if (!seen.add(new Line(order.order().key(), order.slot()))) {
                error("/orders/" + i + "/orderId", "duplicate", "The order asks for this product and period already.");
            }
            if (!slots.contains(order.slot())) {
                error("/orders/" + i + "/product", "no-capacity", "No capacity of this product and period is given.");
            }
        }
    }

    private void fairWeights(List<OrderToAllocate> orders) {
        boolean given = orders.stream().anyMatch(order -> order.fairWeight() != null);
        for (int i = 0; given && i < orders.size(); i++) {
            if (orders.get(i).fairWeight() == null) {
                error("/orders/" + i + "/fairWeight", "required", "Give a weight to all orders or to none.");
            }
        }
    }

    private void protection(GivenProtection protection) {
        Set<PriorityClass> classes = new HashSet<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < protection.quotas().size(); i++) {
            GivenProtection.Quota quota = protection.quotas().get(i);
            sum = sum.add(quota.value());
            if (!classes.add(quota.priorityClass())) {
                error("/protection/quotas/" + i + "/priorityClass", "duplicate", "The class has a quota already.");
            }
        }
        if (protection.target() == AllocationTarget.PERCENT && sum.compareTo(BigDecimal.ONE) > 0) {
            error("/protection/quotas", "sum-above-one", "The shares must sum to at most 1, not to " + sum + ".");
        }
    }

    private void error(String pointer, String code, String detail) {
        if (errors.size() < MOST_ERRORS) {
            errors.add(FieldError.at(pointer, code, detail));
        }
    }
}
