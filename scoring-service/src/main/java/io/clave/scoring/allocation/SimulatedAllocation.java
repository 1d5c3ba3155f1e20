package io.clave.scoring.allocation;

import io.clave.scoring.priority.PriorityClass;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What each rule gives to whom, and what it costs. */
record SimulatedAllocation(
        @Schema(description = "history up to this day counted, UTC")
        LocalDate asOf,

        @Schema(examples = "rules-1") String modelVersion,

        @Schema(description = "the rule that the others are compared with")
        AllocationPolicy basePolicy,

        @Schema(description = "what PROTECTED kept for whom")
        GivenProtection protection,

        @Schema(description = "each rule in numbers") List<PolicyResult> policies,

        @Schema(description = "who gets what under each rule; the lowest fill under any of them first")
        List<AccountResult> accounts,

        @Schema(description = "in the sequence of the request")
        List<OrderResult> orders) {

    /** A rule in numbers. Quantities of all products are summed as they are given. */
    record PolicyResult(
            AllocationPolicy policy,
            @Schema(examples = "610") BigDecimal demanded,
            @Schema(examples = "600") BigDecimal allocated,

            @Schema(description = "allocated / demanded, rounded down", examples = "0.9836")
            BigDecimal fill,

            @Schema(description = "the lowest fill of an account", examples = "0.9833")
            BigDecimal minimumFill,

            @Schema(description = "accounts that get less than under the base policy", examples = "1")
            int accountsWithLess,

            @Schema(description = "accounts that get less than under the best rule for each of them", examples = "1")
            int accountsThatLose,

            AtRisk revenueAtRisk,
            AtRisk marginAtRisk) {}

    /** An account under each rule. */
    record AccountResult(
            @Schema(description = "null for a described relationship") @Nullable
            UUID accountId,

            @Schema(description = "of the account; the order id for a described relationship")
            String name,

            @Schema(examples = "600") BigDecimal demanded,

            @Schema(description = "the rule that gives it most; of equal ones the first in the list of rules")
            AllocationPolicy bestPolicy,

            List<AccountShare> shares) {}

    /** An account under one rule. */
    record AccountShare(
            AllocationPolicy policy,
            @Schema(examples = "590") BigDecimal allocated,

            @Schema(description = "allocated / demanded, rounded down", examples = "0.9833")
            BigDecimal fill,

            @Schema(description = "what it gets more, or less, than under the base policy", examples = "-10")
            BigDecimal changeFromBase,

            @Schema(description = "what it gets less than under its best rule", examples = "10")
            BigDecimal lostToBest,

            AtRisk revenueAtRisk,
            AtRisk marginAtRisk) {}

    /** An order for one product and period under each rule. */
    record OrderResult(
            String orderId,
            @Nullable String source,
            @Nullable UUID accountId,
            String product,
            LocalDate period,

            @Schema(description = "the priority, 0 to 100", examples = "76.50")
            BigDecimal score,

            PriorityClass priorityClass,
            @Schema(examples = "600") BigDecimal quantity,
            List<OrderShare> shares) {}

    /** What an order gets under one rule. */
    record OrderShare(
            AllocationPolicy policy,

            @Schema(description = "whole where all orders for the product and period are whole", examples = "590")
            BigDecimal allocated) {}
}
