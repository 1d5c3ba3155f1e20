package io.clave.planning.plan;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.clave.planning.account.CustomerClass;
import io.clave.planning.account.Score;
import io.clave.planning.strategy.Strategies;
import io.clave.platform.id.Ids;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A version of the plan of an account for a calendar year; its members are the columns of the plan's tables. */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
record AccountPlan(
        UUID planId,
        UUID accountId,
        int period,
        PlanStatus status,
        int version,
        CustomerClass customerClass,
        LocalDate asOf,
        String why,
        PlanContent content,
        Instant writtenAt) {

    static AccountPlan draft(Score score, Strategies strategies, Instant now) {
        PlanDrafting drafting = new PlanDrafting(strategies.of(score.customerClass()), score);
        return new AccountPlan(
                Ids.next(),
                score.accountId(),
                score.asOf().getYear(),
                PlanStatus.DRAFT,
                1,
                score.customerClass(),
                score.asOf(),
                drafting.why(null),
                drafting.content(),
                now);
    }

    /** A number that no other version of any plan of the account has, for entity tags. */
    long tag() {
        return period * 1_000_000L + version;
    }

    /** Whether this plan has to be written anew: still a draft, and for another class than the account has now. */
    boolean isOutdatedBy(Score score) {
        return status == PlanStatus.DRAFT && customerClass != score.customerClass();
    }

    AccountPlan revise(Score score, Strategies strategies, Instant now) {
        PlanDrafting drafting = new PlanDrafting(strategies.of(score.customerClass()), score);
        return new AccountPlan(
                planId,
                accountId,
                period,
                status,
                version + 1,
                score.customerClass(),
                score.asOf(),
                drafting.why(customerClass),
                drafting.content(),
                now);
    }
}
