package io.clave.models;

import java.util.Map;

/** A model of a customer base with its parameters: all that is needed to score a history, now or ever again. */
public sealed interface CustomerModel permits Nbd, ParetoNbd, BgCnbd {

    Family family();

    /** Parameters in the order of {@link Family#parameterNames()}. */
    double[] parameters();

    /** A pure function of the parameters and the history: the same bits alone and in a batch. */
    Outlook given(OrderHistory history);

    /** P(X(t) = n): the probability that a new customer places n repeat orders up to the time t, which is above 0. */
    double probabilityOf(int orders, double time);

    /** Parameters by name. */
    default Map<String, Double> namedParameters() {
        return family().named(parameters());
    }
}
