package io.clave.planning.strategy;

import io.clave.planning.account.CustomerClass;
import java.util.List;

/**
 * What one customer class calls for.
 *
 * @param principle the strategy in one sentence
 * @param avoid what not to do
 * @param whenLate what to do when an order of the account is late or overdue
 * @param whenLost what to do when the account counts as lost
 */
public record Strategy(
        CustomerClass customerClass,
        String principle,
        List<String> avoid,
        String whenLate,
        String whenLost,
        List<ObjectiveTemplate> objectives) {

    public Strategy {
        avoid = List.copyOf(avoid);
        objectives = List.copyOf(objectives);
    }
}
