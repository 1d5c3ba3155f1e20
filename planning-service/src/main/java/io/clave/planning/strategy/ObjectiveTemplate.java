package io.clave.planning.strategy;

import java.util.List;

/** What a strategy wants to reach with an account, how that is measured, and by which actions. */
public record ObjectiveTemplate(String objective, String measure, List<ActionTemplate> actions) {

    public ObjectiveTemplate {
        actions = List.copyOf(actions);
    }
}
