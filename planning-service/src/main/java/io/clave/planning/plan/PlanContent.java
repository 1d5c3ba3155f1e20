package io.clave.planning.plan;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What to do with an account and what not to do. */
public record PlanContent(
        @Schema(description = "the strategy of the class in one sentence")
        String strategy,

        @Schema(description = "what not to do") List<String> avoid,
        List<PlanObjective> objectives) {

    public PlanContent {
        avoid = List.copyOf(avoid);
        objectives = List.copyOf(objectives);
    }
}
