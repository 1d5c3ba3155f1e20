package io.clave.planning.plan;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the plan wants to reach, how that is measured, and by which actions. */
public record PlanObjective(
        @Schema(description = "place in the plan", examples = "1")
        String number,

        String objective,

        @Schema(description = "how anyone can tell that it was reached")
        String measure,

        List<PlanAction> actions) {

    public PlanObjective {
        actions = List.copyOf(actions);
    }
}
