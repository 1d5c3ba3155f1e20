package io.clave.scoring.priority;

import static io.clave.scoring.priority.PriorityComponent.AGEING;
import static io.clave.scoring.priority.PriorityComponent.COMMITMENT;
import static io.clave.scoring.priority.PriorityComponent.RELATIONSHIP;
import static io.clave.scoring.priority.PriorityComponent.TIER;
import static io.clave.scoring.priority.PriorityComponent.URGENCY;

import io.clave.scoring.model.CadenceState;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * P = 100 x (w1 tier + w2 relationship + w3 urgency + w4 commitment + w5 ageing), every value between 0 and 1. Quantity and
 * value of an order are no terms: no order gets ahead by being large.
 */
final class PriorityFormula {

    private static final int DECIMALS = 4;

    private final PriorityRules rules;
    private final LocalDate asOf;

    PriorityFormula(PriorityRules rules, LocalDate asOf) {
        this.rules = rules;
        this.asOf = asOf;
    }

    List<Contribution> contributions(OrderToRank order, Relationship account) {
        return List.of(tier(account), relationship(account), urgency(order), commitment(account), ageing(order));
    }

    private Contribution tier(Relationship account) {
        return contribution(TIER, rules.value(account.tier()), "The account is of tier " + account.tier() + ".");
    }

    private Contribution relationship(Relationship account) {
        RelationshipWeights weights = rules.relationship();
        BigDecimal tenure = ratio(account.tenureMonths(), rules.tenureMonths());
        BigDecimal blend = weights.activePeriods()
                .multiply(account.activePeriodRatio())
                .add(weights.cadence().multiply(rules.cadenceValue(account)))
                .add(weights.tenure().multiply(tenure));
        String reason = "It bought in %s of its months, its cadence is %s, and it has been a customer for %d months."
                .formatted(percent(account.activePeriodRatio()), cadence(account), account.tenureMonths());
        return contribution(RELATIONSHIP, blend, reason);
    }

    private Contribution urgency(OrderToRank order) {
        LocalDate due = order.dueOn();
        if (due == null) {
            return contribution(URGENCY, BigDecimal.ZERO, "The order has no due date.");
        }
        long ahead = ChronoUnit.DAYS.between(asOf, due);
        BigDecimal value = ratio(Math.max(0, rules.urgencyDays() - ahead), rules.urgencyDays());
        String reason = ahead > 0 ? "It is due in " + days(ahead) + "." : "It is due, or overdue.";
        return contribution(URGENCY, value, reason);
    }

    private Contribution commitment(Relationship account) {
        return account.serviceLevelAgreement()
                ? contribution(COMMITMENT, BigDecimal.ONE, "The account has a service level agreement.")
                : contribution(COMMITMENT, BigDecimal.ZERO, "The account has no service level agreement.");
    }

    private Contribution ageing(OrderToRank order) {
        LocalDate received = LocalDate.ofInstant(order.receivedAt(), ZoneOffset.UTC);
        long waiting = Math.max(0, ChronoUnit.DAYS.between(received, asOf));
        return contribution(AGEING, ratio(waiting, rules.ageingDays()), "It has waited " + days(waiting) + ".");
    }

    private Contribution contribution(PriorityComponent component, BigDecimal value, String reason) {
        BigDecimal shown = value.setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
        BigDecimal plain = shown.scale() < 0 ? shown.setScale(0) : shown;
        return Contribution.of(component, rules.weights().of(component), plain, reason);
    }

    /** Part / whole, at most 1. */
    private static BigDecimal ratio(long part, long whole) {
        return part >= whole
                ? BigDecimal.ONE
                : BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), DECIMALS + 2, RoundingMode.HALF_UP);
    }

    private static String cadence(Relationship account) {
        return account.cadence() == CadenceState.INSUFFICIENT_HISTORY
                ? "not known yet"
                : account.cadence().name();
    }

    private static String percent(BigDecimal ratio) {
        return ratio.movePointRight(2).setScale(0, RoundingMode.HALF_UP) + " %";
    }

    private static String days(long days) {
        return days == 1 ? "1 day" : days + " days";
    }
}
