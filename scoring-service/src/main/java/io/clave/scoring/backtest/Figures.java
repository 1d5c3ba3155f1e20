package io.clave.scoring.backtest;

import io.clave.models.CustomerModel;
import io.clave.models.OrderHistory;
import io.clave.models.Outlook;
import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a model says of one account.
 *
 * @param alive P(alive) now, then after growing times without an order
 * @param pOrder by rising horizon
 * @param expected by rising horizon
 * @param others log-likelihood and discounted orders
 */
record Figures(double[] alive, double[] pOrder, double[] expected, double[] others) {

    // The accuracy that P(alive) and expectations are computed with.
    private static final double PROBABILITY_ERROR = 1e-12;
    private static final double EXPECTATION_ERROR = 1e-9;

    static Figures of(CustomerModel model, OrderHistory history, double[] horizons, double rate) {
        Outlook outlook = model.given(history);
        return new Figures(
                DoubleStream.concat(
                                DoubleStream.of(outlook.pAlive()),
                                Arrays.stream(horizons)
                                        .map(ahead -> model.given(history.withSilence(history.silence() + ahead))
                                                .pAlive()))
                        .toArray(),
                Arrays.stream(horizons).map(outlook::pOrder).toArray(),
                Arrays.stream(horizons).map(outlook::expectedOrders).toArray(),
                new double[] {outlook.logLikelihood(), outlook.discountedOrders(rate)});
    }

    boolean areFinite() {
        return all().allMatch(Double::isFinite);
    }

    boolean areProbabilities() {
        return DoubleStream.concat(Arrays.stream(alive), Arrays.stream(pOrder)).allMatch(p -> p >= 0 && p <= 1);
    }

    boolean fallWithSilence() {
        return IntStream.range(1, alive.length).allMatch(i -> alive[i] <= alive[i - 1] + PROBABILITY_ERROR);
    }

    boolean riseWithHorizon() {
        return expected[0] >= 0
                && IntStream.range(1, expected.length)
                        .allMatch(i -> expected[i] >= expected[i - 1] * (1 - EXPECTATION_ERROR));
    }

    boolean equalToTheLastBit(Figures other) {
        return Arrays.equals(all().toArray(), other.all().toArray());
    }

    private DoubleStream all() {
        return Stream.of(alive, pOrder, expected, others).flatMapToDouble(Arrays::stream);
    }
}
