package io.clave.planning.plan;

import io.clave.planning.strategy.OwnerFunction;
import io.clave.planning.strategy.RelativeDue;
import io.clave.planning.valuechain.ValueChainActivity;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something a function does for an objective, by a date. */
public record PlanAction(
        @Schema(description = "place in the plan", examples = "1.2")
        String number,

        String instruction,
        ValueChainActivity activity,
        OwnerFunction owner,

        @Schema(description = "the due date as the strategy states it")
        RelativeDue due,

        @Schema(description = "the same as a calendar date") LocalDate dueOn) {}
