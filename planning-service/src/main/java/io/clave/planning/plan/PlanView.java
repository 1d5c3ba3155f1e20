package io.clave.planning.plan;

import io.clave.planning.account.CustomerClass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An account plan as clients see it: the newest version and the history of all of them. */
record PlanView(
        UUID planId,
        UUID accountId,

        @Schema(description = "calendar year", examples = "2026")
        int period,

        PlanStatus status,

        @Schema(description = "counts from 1; a revision adds one", examples = "1")
        int version,

        @Schema(description = "class of the account that the plan follows")
        CustomerClass customerClass,

        @Schema(description = "day of the score that the plan follows")
        LocalDate asOf,

        @Schema(
                description = "why the plan is as it is",
                examples = "Classified as true friend on 2026-02-20 by rules-1; its monetary value is EUR 120,000.00"
                        + " and it is on cadence, at 0.90 of its usual interval of 30 days.")
        String why,

        Instant writtenAt,
        PlanContent content,

        @Schema(description = "every version, the newest first")
        List<PlanVersion> history) {

    static PlanView of(AccountPlan plan, List<PlanVersion> history) {
        return new PlanView(
                plan.planId(),
                plan.accountId(),
                plan.period(),
                plan.status(),
                plan.version(),
                plan.customerClass(),
                plan.asOf(),
                plan.why(),
                plan.writtenAt(),
                plan.content(),
                history);
    }
}
