package io.clave.scoring.allocation;

import io.clave.scoring.allocation.SimulatedAllocation.AccountResult;
import io.clave.scoring.allocation.SimulatedAllocation.AccountShare;
import io.clave.scoring.allocation.SimulatedAllocation.OrderResult;
import io.clave.scoring.allocation.SimulatedAllocation.OrderShare;
import io.clave.scoring.allocation.SimulatedAllocation.PolicyResult;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Who loses what: the allocations of several policies held against a base and against the best for each account. */
final class Comparison {

    private static final Comparator<AccountResult> WORST_FIRST = Comparator.comparing(Comparison::lowestFill)
            .thenComparing(AccountResult::name)
            .thenComparing(AccountResult::accountId, Comparator.nullsLast(Comparator.naturalOrder()));

    private final List<Demand> demands;
    private final Map<AllocationPolicy, Allocation> allocations;
    private final Allocation base;

    /** The policies compared, in the sequence of their names, and what each gave. */
    Comparison(List<Demand> demands, Map<AllocationPolicy, Allocation> allocations, Allocation base) {
        this.demands = demands;
        this.allocations = allocations;
        this.base = base;
    }

    List<AccountResult> accounts() {
        return demands.stream()
                .collect(Collectors.groupingBy(Demand::customer, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(account -> account(account.getKey(), account.getValue()))
                .sorted(WORST_FIRST)
                .toList();
    }

    List<PolicyResult> policies(List<AccountResult> accounts) {
        return allocations.entrySet().stream()
                .map(rule -> policy(rule.getKey(), rule.getValue(), sharesUnder(rule.getKey(), accounts)))
                .toList();
    }

    List<OrderResult> orders() {
        return demands.stream().map(this::order).toList();
    }

    private AccountResult account(Customer customer, Collection<Demand> asked) {
        Map<AllocationPolicy, Filled> filled = new LinkedHashMap<>();
        allocations.forEach((policy, allocation) -> filled.put(policy, Filled.of(asked, allocation)));
        Filled byBase = Filled.of(asked, base);
        Map.Entry<AllocationPolicy, Filled> best = best(filled);
        return new AccountResult(
                customer.accountId(),
                customer.name(),
                byBase.demanded(),
                best.getKey(),
                allocations.entrySet().stream()
                        .map(rule -> share(
                                rule.getKey(),
                                Objects.requireNonNull(filled.get(rule.getKey())),
                                byBase.allocated(),
                                best.getValue().allocated(),
                                AtRisk.revenue(asked, rule.getValue()),
                                AtRisk.margin(asked, rule.getValue())))
                        .toList());
    }

    private static Map.Entry<AllocationPolicy, Filled> best(Map<AllocationPolicy, Filled> filled) {
        return filled.entrySet().stream()
                .reduce((one, other) ->
                        other.getValue().allocated().compareTo(one.getValue().allocated()) > 0 ? other : one)
                .orElseThrow();
    }

    private static AccountShare share(
            AllocationPolicy policy, Filled filled, BigDecimal base, BigDecimal best, AtRisk revenue, AtRisk margin) {
        BigDecimal allocated = filled.allocated();
        return new AccountShare(
                policy,
                allocated,
                filled.fill(),
                Filled.plain(allocated.subtract(base)),
                Filled.plain(best.subtract(allocated)),
                revenue,
                margin);
    }

    private PolicyResult policy(AllocationPolicy policy, Allocation allocation, List<AccountShare> shares) {
        Filled total = Filled.of(demands, allocation);
        return new PolicyResult(
                policy,
                total.demanded(),
                total.allocated(),
                total.fill(),
                shares.stream()
                        .map(AccountShare::fill)
                        .min(Comparator.naturalOrder())
                        .orElseThrow(),
                count(shares, share -> share.changeFromBase().signum() < 0),
                count(shares, share -> share.lostToBest().signum() > 0),
                AtRisk.revenue(demands, allocation),
                AtRisk.margin(demands, allocation));
    }

    private OrderResult order(Demand demand) {
        return new OrderResult(
                demand.order().orderId(),
                demand.order().source(),
                demand.order().accountId(),
                demand.slot().product(),
                demand.slot().period(),
                demand.priority().score(),
                demand.priority().priorityClass(),
                demand.quantity(),
                allocations.entrySet().stream()
                        .map(rule -> new OrderShare(
                                rule.getKey(), Filled.plain(rule.getValue().of(demand))))
                        .toList());
    }

    private static List<AccountShare> sharesUnder(AllocationPolicy policy, List<AccountResult> accounts) {
        return accounts.stream()
                .flatMap(account -> account.shares().stream())
                .filter(share -> share.policy() == policy)
                .toList();
    }

    private static int count(List<AccountShare> shares, Predicate<AccountShare> counted) {
        return (int) shares.stream().filter(counted).count();
    }

    private static BigDecimal lowestFill(AccountResult account) {
        return account.shares().stream()
                .map(AccountShare::fill)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }
}
