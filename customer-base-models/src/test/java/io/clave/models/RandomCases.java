package io.clave.models;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Random models with random histories, the same in every run. */
final class RandomCases {

    private static final int CASES = 150;

    private RandomCases() {}

    record Case(CustomerModel model, OrderHistory history) {}

    /** Parameters from e^-4 to e^5 and histories from one order to hundreds. */
    static List<Case> of(Family family) {
        Random random = new Random(31);
        List<Case> cases = new ArrayList<>();
        for (int i = 0; i < CASES; i++) {
            double[] parameters = random.doubles(family.parameterNames().size(), -4, 5)
                    .map(Math::exp)
                    .toArray();
            cases.add(new Case(family.with(parameters), history(random)));
        }
        return cases;
    }

    private static OrderHistory history(Random random) {
        double age = Math.exp(random.nextDouble() * 6);
        int x = random.nextInt(3) == 0 ? 0 : (int) Math.exp(random.nextDouble() * 6);
        return new OrderHistory(x, x == 0 ? 0 : age * (1 - Math.pow(random.nextDouble(), 3)), age, x * .3);
    }
}
