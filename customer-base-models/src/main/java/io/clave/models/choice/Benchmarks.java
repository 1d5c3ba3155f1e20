package io.clave.models.choice;

import io.clave.models.OrderHistory;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** The simple rules that every model is shown beside. */
final class Benchmarks {

    private final Base base;

    Benchmarks(Base base) {
        this.base = base;
    }

    List<Benchmark> all() {
        return List.of(
                ranking(
                        "recency",
                        "the shorter since the last order, the sooner the next",
                        history -> -history.silence()),
                ranking("frequency", "the more repeat orders, the sooner the next", OrderHistory::repeatOrders),
                ranking(
                        "t^n",
                        "share of the observation up to the last order, to the power of the orders (Kumar and Reinartz)",
                        Benchmarks::activeShare),
                forecasting(
                        "naive rate",
                        "orders go on at the customer's own rate, x / T",
                        history -> rate(history) * base.horizon()));
    }

    private Benchmark ranking(String name, String rule, ToDoubleFunction<OrderHistory> score) {
        return new Benchmark(name, rule, areaUnderCurve(score), null, null, null);
    }

    private Benchmark forecasting(String name, String rule, ToDoubleFunction<OrderHistory> expected) {
        List<Forecast> forecasts = new ArrayList<>();
        for (int i = 0; i < base.size(); i++) {
            forecasts.add(new Forecast(expected.applyAsDouble(base.histories().get(i)), 0, base.ordersAfter(i)));
        }
        Holdout holdout = Holdout.of(forecasts);
        return new Benchmark(
                name,
                rule,
                areaUnderCurve(expected),
                holdout.meanAbsoluteError(),
                holdout.rootMeanSquaredError(),
                holdout.bias());
    }

    private @Nullable Double areaUnderCurve(ToDoubleFunction<OrderHistory> score) {
        boolean[] ordered = new boolean[base.size()];
        for (int i = 0; i < ordered.length; i++) {
            ordered[i] = base.orderedAfter(i);
        }
        return Ranking.areaUnderCurve(
                base.histories().stream().mapToDouble(score).toArray(), ordered);
    }

    private static double rate(OrderHistory history) {
        return history.age() == 0 ? 0 : history.repeatOrders() / history.age();
    }

    /** t is the time of the last order / the time observed, n the number of orders. */
    private static double activeShare(OrderHistory history) {
        return history.age() == 0 ? 1 : Math.pow(history.lastOrder() / history.age(), history.repeatOrders() + 1);
    }
}
