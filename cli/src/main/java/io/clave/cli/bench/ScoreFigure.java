package io.clave.cli.bench;

import io.clave.models.OrderHistory;
import io.clave.models.Outlook;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** Scores a simulated base with the parameters it was made with, and holds P(alive) against how many were alive. */
record ScoreFigure(SimulatedBase base, Consumer<String> progress) {

    private static final String NAME = "simulated base, scored";
    private static final double TARGET = 5;
    private static final int ROUNDS = 3;
    private static final double HORIZON = 52;
    private static final double DISCOUNT = 0.0027;
    private static final double STANDARD_ERRORS = 5;

    /** Sums over all customers. */
    private record Sums(double alive, double variance, double expected, double discounted) {

        boolean areFinite() {
            return Double.isFinite(alive + variance + expected + discounted);
        }
    }

    ModelFigure measure() {
        progress.accept(NAME);
        CpuRounds<Sums> rounds = CpuRounds.of(1, ROUNDS, () -> score(base.histories()));
        Sums sums = rounds.result();
        double deviation = Math.abs(sums.alive() - base.alive()) / Math.sqrt(sums.variance());
        return new ModelFigure(
                NAME,
                base.histories().size(),
                null,
                rounds.cpuSeconds(),
                rounds.median(),
                TARGET,
                rounds.median() < TARGET,
                null,
                null,
                sums.areFinite() && deviation <= STANDARD_ERRORS,
                remark(sums));
    }

    private String remark(Sums sums) {
        return String.format(
                Locale.ROOT,
                "P(alive) adds up to %,.0f, alive were %,d; %,.0f orders expected in %.0f weeks, DERT %,.0f",
                sums.alive(),
                base.alive(),
                sums.expected(),
                HORIZON,
                sums.discounted());
    }

    private static Sums score(List<OrderHistory> histories) {
        double alive = 0;
        double variance = 0;
        double expected = 0;
        double discounted = 0;
        for (OrderHistory history : histories) {
            Outlook outlook = SimulatedBase.TRUTH.given(history);
            alive += outlook.pAlive();
            variance += outlook.pAlive() * (1 - outlook.pAlive());
            expected += outlook.expectedOrders(HORIZON);
            discounted += outlook.discountedOrders(DISCOUNT);
        }
        return new Sums(alive, variance, expected, discounted);
    }
}
