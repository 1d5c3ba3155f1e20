package io.clave.cli.demo;

import io.clave.cli.api.ScoreView.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answers of the API, as far as the story shows them. */
final class Listed {

    private Listed() {}

    /** A score in a list. */
    record Score(
            String accountId,
            @Nullable String accountName,
            String tier,
            String customerClass,
            String cadenceState,
            @Nullable Double overdueRatio,
            @Nullable LocalDate nextExpectedOrderOn,
            @Nullable Money monetary) {

        boolean isSilent() {
            return List.of("LATE", "OVERDUE", "LAPSED").contains(cadenceState);
        }
    }

    /** The first page of a list of scores. */
    record ScorePage(List<Score> items) {}

    /** The portfolio in numbers. */
    record Summary(
            LocalDate asOf,
            long accounts,
            List<ClassCount> classes,
            List<CadenceCount> cadenceStates,
            List<Thresholds> thresholds) {}

    /** A class. */
    record ClassCount(String customerClass, long accounts, List<Money> revenue) {}

    /** A cadence state. */
    record CadenceCount(String cadenceState, long accounts) {}

    /** Where low ends and high begins. */
    record Thresholds(
            String currency,
            @Nullable Money medianValue,
            @Nullable Double medianLifetimeDays) {}

    /** An alert. */
    record Alert(
            String accountId,
            @Nullable String accountName,
            @Nullable String tier,
            String type,
            String reason,
            String severity,
            String status,
            String customerClass,
            String explanation) {

        /** The most severe first, and a silence before a change of class. */
        int rank() {
            int severe = List.of("HIGH", "MEDIUM", "LOW").indexOf(severity);
            return 2 * severe + (type.equals("CADENCE") ? 0 : 1);
        }
    }

    /** Orders in the sequence in which they should be served. */
    record Ranking(LocalDate asOf, List<RankedOrder> orders) {}

    /** An order in its place. */
    record RankedOrder(
            int rank,
            int volumeRank,
            String orderId,
            String accountName,
            BigDecimal quantity,
            BigDecimal score,
            List<Contribution> contributions) {}

    /** What one component gives to a score. */
    record Contribution(String component, BigDecimal weight, BigDecimal value, BigDecimal points, String reason) {}

    /** What rules of allocation give to whom. */
    record Allocation(List<PolicyResult> policies, List<OrderResult> orders) {}

    /** A rule in numbers. */
    record PolicyResult(String policy, BigDecimal fill, BigDecimal minimumFill, AtRisk revenueAtRisk) {}

    /** Money that depends on what is not filled. */
    record AtRisk(@Nullable List<Money> amounts) {}

    /** An order under each rule. */
    record OrderResult(String orderId, List<OrderShare> shares) {

        BigDecimal under(String policy) {
            return shares.stream()
                    .filter(share -> share.policy().equals(policy))
                    .map(OrderShare::allocated)
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** What an order gets under one rule. */
    record OrderShare(String policy, BigDecimal allocated) {}

    /** An instruction to a function. */
    record Directive(
            String directiveId,
            String activity,
            String instruction,
            String priority,
            LocalDate validFrom,
            LocalDate validUntil,
            String status,
            String issuedBy) {}
}
