package io.clave.cli.models;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What gamma-gamma says of one customer.
 *
 * @param expectedSpend expected value of an order; null where the model has no mean, that is for px + q of 1 and below
 */
record SpendScore(
        long row,
        @Nullable String id,
        double logLikelihood,
        @Nullable Double expectedSpend) implements Score {

    @Override
    public List<@Nullable Double> figures() {
        return Arrays.asList(logLikelihood, expectedSpend);
    }
}
