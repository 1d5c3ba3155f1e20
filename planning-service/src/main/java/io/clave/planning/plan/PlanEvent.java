package io.clave.planning.plan;

import io.clave.planning.account.CustomerClass;
import io.clave.platform.outbox.OutgoingEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A plan as it is published when it was drafted or revised. */
record PlanEvent(
        UUID planId,
        UUID accountId,
        int period,
        PlanStatus status,
        int version,
        CustomerClass customerClass,
        LocalDate asOf,
        String why,
        String strategy,
        List<String> avoid,
        List<PlanObjective> objectives,
        Instant writtenAt) {

    private static final String TOPIC = "planning.plan.v1";

    static OutgoingEvent of(AccountPlan plan) {
        String fact = plan.version() == 1 ? "drafted" : "revised";
        return new OutgoingEvent(TOPIC, "io.clave.planning.plan-" + fact + ".v1", plan.accountId(), stateOf(plan));
    }

    private static PlanEvent stateOf(AccountPlan plan) {
        return new PlanEvent(
                plan.planId(),
                plan.accountId(),
                plan.period(),
                plan.status(),
                plan.version(),
                plan.customerClass(),
                plan.asOf(),
                plan.why(),
                plan.content().strategy(),
                plan.content().avoid(),
                plan.content().objectives(),
                plan.writtenAt());
    }
}
