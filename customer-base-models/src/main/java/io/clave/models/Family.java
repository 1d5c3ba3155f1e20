package io.clave.models;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A family of models: how customers order and how they leave, all but the parameters.
 *
 * @param k regularity of orders: the time between two orders is the sum of k exponential phases; 1 is at random, at most 6
 */
public record Family(ModelKind kind, int k) {

    public static final int MOST_REGULAR = 6;
    private static final Set<String> TIMES = Set.of("alpha", "beta");
    public static final Family NBD = new Family(ModelKind.NBD, 1);
    public static final Family PARETO_NBD = new Family(ModelKind.PARETO_NBD, 1);
    public static final Family BG_NBD = new Family(ModelKind.BG_NBD, 1);
    public static final Family MBG_NBD = new Family(ModelKind.MBG_NBD, 1);

    public Family {
        Rule.require(k >= 1 && k <= MOST_REGULAR, "k must be a whole number from 1 to " + MOST_REGULAR, k);
        Rule.require(kind.regular() || k == 1, "k must be 1 for " + kind.id(), k);
    }

    public static Family bgCnbd(int k) {
        return new Family(ModelKind.BG_CNBD_K, k);
    }

    public static Family mbgCnbd(int k) {
        return new Family(ModelKind.MBG_CNBD_K, k);
    }

    /** The name with its k, such as {@code mbg-cnbd-2}. */
    public String id() {
        return kind.regular() ? kind.id().replace("-k", "-" + k) : kind.id();
    }

    public List<String> parameterNames() {
        return kind.parameterNames();
    }

    /** The model of this family with the given parameters, all above 0, in the order of {@link #parameterNames()}. */
    public CustomerModel with(double... parameters) {
        if (parameters.length != parameterNames().size()) {
            throw new RuleBroken("%s needs the %d parameters %s, but got %d"
                    .formatted(id(), parameterNames().size(), String.join(", ", parameterNames()), parameters.length));
        }
        return switch (kind) {
            case NBD -> new Nbd(parameters[0], parameters[1]);
            case PARETO_NBD -> new ParetoNbd(parameters[0], parameters[1], parameters[2], parameters[3]);
            default -> new BgCnbd(this, parameters[0], parameters[1], parameters[2], parameters[3]);
        };
    }

    /** Values in the order of {@link #parameterNames()}, by name. */
    public Map<String, Double> named(double[] values) {
        Map<String, Double> named = new LinkedHashMap<>();
        for (int i = 0; i < values.length; i++) {
            named.put(parameterNames().get(i), values[i]);
        }
        return named;
    }

    /** Whether a parameter is a time. */
    public boolean isTime(int parameter) {
        return TIMES.contains(parameterNames().get(parameter));
    }

    static void requireParameters(Family family, double... parameters) {
        for (int i = 0; i < parameters.length; i++) {
            Rule.positive(family.parameterNames().get(i), parameters[i]);
        }
    }

    @Override
    public String toString() {
        return id();
    }

    /** Every family, the regular ones with every k from 2. */
    public static List<Family> all() {
        return Arrays.stream(ModelKind.values())
                .flatMap(kind -> kind.regular()
                        ? IntStream.rangeClosed(2, MOST_REGULAR).mapToObj(k -> new Family(kind, k))
                        : Stream.of(new Family(kind, 1)))
                .toList();
    }
}
