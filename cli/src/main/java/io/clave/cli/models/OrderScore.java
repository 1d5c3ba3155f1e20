package io.clave.cli.models;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a model of orders says of one customer.
 *
 * @param dert discounted expected orders after T; null without a discount rate
 * @param lifetime time from the first order to the moment at which P(alive) falls to the cutoff; null if it never does
 * @param censored whether that moment lies after T
 */
@JsonPropertyOrder({"row", "id", "logLikelihood", "pAlive", "expectedOrders", "pOrder", "dert", "lifetime", "censored"})
record OrderScore(
        long row,
        @Nullable String id,
        double logLikelihood,
        double pAlive,
        double expectedOrders,
        double pOrder,
        @Nullable Double dert,
        @Nullable Double lifetime,
        boolean censored)
        implements Score {

    @Override
    public List<@Nullable Double> figures() {
        return Arrays.asList(logLikelihood, pAlive, expectedOrders, pOrder, dert, lifetime);
    }
}
