package io.clave.cli.demo;

import io.clave.cli.api.ClaveApi;
import io.clave.cli.api.ScoreView.Money;
import io.clave.cli.text.Refusal;
import io.clave.cli.text.TextTable;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Shares out one slot between the founding article's pair under every rule, and tells what each rule costs whom. */
record AllocationReport(ClaveApi api, SeedPair pair, Map<String, String> accountIds) {

    private static final BigDecimal CAPACITY = BigDecimal.valueOf(SeedPair.ONE_OFF_UNITS);
    private static final BigDecimal KEPT = BigDecimal.valueOf(SeedPair.REGULAR_UNITS);
    private static final BigDecimal TRIMMED = CAPACITY.subtract(KEPT);

    void print(PrintWriter out) {
        Listed.Allocation allocation = simulate();
        out.printf(
                "The slot makes %s units. PROTECTED keeps %s of them for class A.%n%n",
                CAPACITY.toPlainString(), KEPT.toPlainString());
        TextTable table = TextTable.of(
                "rule", SeedPair.ONE_OFF.name(), SeedPair.REGULAR.name(), "least filled", "all filled", "at risk, EUR");
        allocation
                .policies()
                .forEach(rule -> table.row(
                        rule.policy(),
                        units(allocation, SeedPair.ONE_OFF_WAITING, rule.policy()),
                        units(allocation, SeedPair.REGULAR_WAITING, rule.policy()),
                        percent(rule.minimumFill()),
                        percent(rule.fill()),
                        euros(rule.revenueAtRisk())));
        table.print(out);
        requireShares(allocation);
        out.printf(
                "%nServing %s costs %s %s of what it asked for.%n",
                SeedPair.REGULAR.name(),
                SeedPair.ONE_OFF.name(),
                percent(KEPT.divide(CAPACITY, 4, RoundingMode.HALF_UP)));
    }

    private Listed.Allocation simulate() {
        Map<String, Object> request = Map.of(
                "asOf",
                pair.anchor(),
                "protection",
                Map.of("target", "NUMBER", "quotas", List.of(quota()), "releaseDays", 7),
                "capacities",
                List.of(Map.of("product", SeedPair.PRODUCT, "period", pair.dueOn(), "quantity", CAPACITY)),
                "orders",
                List.of(
                        order(SeedPair.ONE_OFF_WAITING, SeedPair.ONE_OFF, SeedPair.ONE_OFF_UNITS),
                        order(SeedPair.REGULAR_WAITING, SeedPair.REGULAR, SeedPair.REGULAR_UNITS)));
        return api.post("/allocations/simulate", request).as(Listed.Allocation.class);
    }

    private static Map<String, Object> quota() {
        return Map.of("priorityClass", "A", "value", KEPT);
    }

    private Map<String, Object> order(String orderId, DemoAccount account, int units) {
        return Map.of(
                "orderId", orderId,
                "source", pair.source(),
                "accountId", Objects.requireNonNull(accountIds.get(account.externalId())),
                "product", SeedPair.PRODUCT,
                "period", pair.dueOn(),
                "quantity", BigDecimal.valueOf(units),
                "unitPrice", Map.of("amount", SeedPair.UNIT_PRICE, "currency", "EUR"),
                "dueOn", pair.dueOn(),
                "receivedAt", pair.anchor().atStartOfDay().toInstant(ZoneOffset.UTC));
    }

    private static int units(Listed.Allocation allocation, String orderId, String policy) {
        return allocation.orders().stream()
                .filter(order -> order.orderId().equals(orderId))
                .findFirst()
                .orElseThrow()
                .under(policy)
                .intValueExact();
    }

    private static BigDecimal euros(Listed.AtRisk atRisk) {
        return Objects.requireNonNull(atRisk.amounts()).stream()
                .map(Money::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static String percent(BigDecimal share) {
        return share.movePointRight(2).setScale(1, RoundingMode.HALF_UP) + " %";
    }

    /** What volume does to the pair is known, and what fairness does; else something is broken. */
    private static void requireShares(Listed.Allocation allocation) {
        boolean right = units(allocation, SeedPair.REGULAR_WAITING, "VOLUME") == 0
                && List.of("PRIORITY", "PROTECTED", "FAIR").stream()
                        .allMatch(policy -> units(allocation, SeedPair.REGULAR_WAITING, policy)
                                        == SeedPair.REGULAR_UNITS
                                && units(allocation, SeedPair.ONE_OFF_WAITING, policy) == TRIMMED.intValueExact());
        if (!right) {
            throw new Refusal("The slot is not shared out as %s and %d.".formatted(TRIMMED, SeedPair.REGULAR_UNITS));
        }
    }
}
