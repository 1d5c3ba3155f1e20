package io.clave.cli.bench;

import io.clave.cli.models.CompactHistories;
import io.clave.models.OrderHistory;
import io.clave.models.ParetoNbd;
import java.util.List;
import org.hipparchus.random.RandomDataGenerator;

/**
 * Customers who order and leave as the Pareto/NBD says, seen for a whole number of days each; the time of the last order is that
 * of its day. Times are in weeks.
 *
 * @param alive how many had not left at the end of their observation
 */
record SimulatedBase(List<OrderHistory> histories, long alive) {

    static final ParetoNbd TRUTH = new ParetoNbd(0.8, 8, 0.6, 30);

    private static final int SHORTEST_DAYS = 273;
    private static final int LONGEST_DAYS = 1095;
    private static final double WEEK = 7;

    static SimulatedBase of(int customers, long seed) {
        RandomDataGenerator random = new RandomDataGenerator(seed);
        CompactHistories histories = new CompactHistories();
        long alive = 0;
        for (int i = 0; i < customers; i++) {
            int days = random.nextInt(SHORTEST_DAYS, LONGEST_DAYS);
            double rate = random.nextGamma(TRUTH.r(), 1 / TRUTH.alpha());
            double stay = random.nextExponential(1 / random.nextGamma(TRUTH.s(), 1 / TRUTH.beta()));
            alive += stay > days / WEEK ? 1 : 0;
            histories.add(history(days, rate, stay, random));
        }
        return new SimulatedBase(histories, alive);
    }

    private static OrderHistory history(int days, double rate, double stay, RandomDataGenerator random) {
        double end = Math.min(stay, days / WEEK);
        int orders = 0;
        double last = 0;
        for (double time = gap(rate, random); time <= end; time += gap(rate, random)) {
            orders++;
            last = time;
        }
        double lastDay = Math.min(days, Math.max(1, Math.rint(last * WEEK)));
        return new OrderHistory(orders, orders == 0 ? 0 : lastDay / WEEK, days / WEEK);
    }

    private static double gap(double rate, RandomDataGenerator random) {
        return random.nextExponential(1 / rate);
    }
}
