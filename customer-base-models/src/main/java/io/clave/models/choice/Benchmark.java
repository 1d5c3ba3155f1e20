package io.clave.models.choice;

import org.jspecify.annotations.Nullable;

/**
 * A simple rule beside the models (Wuebben and Wangenheim 2008, Journal of Marketing 72(3)).
 *
 * @param areaUnderCurve how well the rule ranks who orders again; null if all customers or none ordered
 * @param meanAbsoluteError per customer, in orders; null for a rule that only ranks
 * @param rootMeanSquaredError per customer, in orders; null for a rule that only ranks
 * @param bias expected / actual - 1; null for a rule that only ranks, or if nothing came
 */
public record Benchmark(
        String name,
        String rule,
        @Nullable Double areaUnderCurve,
        @Nullable Double meanAbsoluteError,
        @Nullable Double rootMeanSquaredError,
        @Nullable Double bias) {}
