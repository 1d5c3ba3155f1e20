package io.clave.models.choice;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How forecasts of a holdout did.
 *
 * @param expected sum of the expected orders
 * @param actual orders that came
 * @param bias expected / actual - 1; null if nothing came
 * @param meanAbsoluteError per customer, in orders
 * @param rootMeanSquaredError per customer, in orders
 * @param areaUnderCurve of "orders again" ranked by the probability of an order: 0.5 is a coin, 1 is perfect; null if all
 *     customers or none ordered
 * @param brier mean squared error of the probability of an order, 0 is perfect (Brier 1950)
 * @param expectedBuyers sum of the probabilities of an order
 * @param actualBuyers customers who ordered
 */
public record Holdout(
        double expected,
        long actual,
        @Nullable Double bias,
        double meanAbsoluteError,
        double rootMeanSquaredError,
        @Nullable Double areaUnderCurve,
        double brier,
        double expectedBuyers,
        long actualBuyers) {

    static Holdout of(List<Forecast> forecasts) {
        double expected = forecasts.stream().mapToDouble(Forecast::expected).sum();
        long actual = forecasts.stream().mapToLong(Forecast::actual).sum();
        double[] scores = forecasts.stream().mapToDouble(Forecast::pOrder).toArray();
        boolean[] ordered = new boolean[scores.length];
        for (int i = 0; i < scores.length; i++) {
            ordered[i] = forecasts.get(i).ordered();
        }
        return new Holdout(
                expected,
                actual,
                actual == 0 ? null : expected / actual - 1,
                forecasts.stream()
                        .mapToDouble(forecast -> Math.abs(forecast.error()))
                        .average()
                        .orElse(0),
                Math.sqrt(forecasts.stream()
                        .mapToDouble(Forecast::squaredError)
                        .average()
                        .orElse(0)),
                Ranking.areaUnderCurve(scores, ordered),
                forecasts.stream().mapToDouble(Holdout::brier).average().orElse(0),
                forecasts.stream().mapToDouble(Forecast::pOrder).sum(),
                forecasts.stream().filter(Forecast::ordered).count());
    }

    private static double brier(Forecast forecast) {
        double miss = forecast.pOrder() - (forecast.ordered() ? 1 : 0);
        return miss * miss;
    }
}
