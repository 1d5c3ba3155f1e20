package io.clave.models.choice;

import io.clave.models.CustomerModel;
import io.clave.models.OrderHistory;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Groups of customers for the pictures by which the literature judges these models. */
final class Bins {

    private static final int LAST_COUNT = 7;
    private static final int DECILES = 10;

    private final Base base;
    private final CustomerModel model;
    private final List<Forecast> forecasts;

    Bins(Base base, CustomerModel model) {
        this.base = base;
        this.model = model;
        forecasts = base.forecasts(model);
    }

    /** Customers by repeat orders in the calibration, 7 and more together. */
    List<Bin> histogram() {
        double[] expected = new double[LAST_COUNT + 1];
        Map<Double, Long> ages =
                base.histories().stream().collect(Collectors.groupingBy(OrderHistory::age, Collectors.counting()));
        ages.forEach((age, customers) -> addExpected(expected, age, customers));
        return IntStream.rangeClosed(0, LAST_COUNT)
                .mapToObj(x -> new Bin(label(x), count(x), expected[x], count(x)))
                .toList();
    }

    private void addExpected(double[] expected, double age, long customers) {
        double rest = 1;
        for (int x = 0; x < LAST_COUNT; x++) {
            double probability = age > 0 ? model.probabilityOf(x, age) : x == 0 ? 1 : 0;
            expected[x] += customers * probability;
            rest -= probability;
        }
        expected[LAST_COUNT] += customers * Math.max(0, rest);
    }

    private long count(int x) {
        return base.histories().stream().filter(history -> bin(history) == x).count();
    }

    /** Mean orders of the holdout by repeat orders of the calibration. */
    List<Bin> byFrequency() {
        return grouped(
                IntStream.range(0, base.size())
                        .boxed()
                        .collect(Collectors.groupingBy(i -> bin(base.histories().get(i)))),
                Bins::label,
                Forecast::expected,
                Forecast::actual);
    }

    /** Ten groups by the forecast probability of an order: the share that ordered should equal the mean probability. */
    List<Bin> calibration() {
        List<Integer> order = IntStream.range(0, base.size())
                .boxed()
                .sorted(Comparator.comparingDouble(i -> forecasts.get(i).pOrder()))
                .toList();
        Map<Integer, List<Integer>> deciles = IntStream.range(0, order.size())
                .boxed()
                .collect(Collectors.groupingBy(
                        rank -> rank * DECILES / order.size(), Collectors.mapping(order::get, Collectors.toList())));
        return grouped(
                deciles,
                decile -> "decile " + (decile + 1),
                Forecast::pOrder,
                forecast -> forecast.ordered() ? 1.0 : 0.0);
    }

    private List<Bin> grouped(
            Map<Integer, List<Integer>> groups,
            Function<Integer, String> label,
            Function<Forecast, ? extends Number> expected,
            Function<Forecast, ? extends Number> actual) {
        List<Bin> bins = new ArrayList<>();
        new TreeMap<>(groups).forEach((group, indices) -> {
            List<Forecast> members = indices.stream().map(forecasts::get).toList();
            bins.add(new Bin(label.apply(group), members.size(), mean(members, expected), mean(members, actual)));
        });
        return bins;
    }

    private static double mean(List<Forecast> members, Function<Forecast, ? extends Number> figure) {
        return members.stream()
                .mapToDouble(member -> figure.apply(member).doubleValue())
                .average()
                .orElse(0);
    }

    private static int bin(OrderHistory history) {
        return Math.min(LAST_COUNT, history.repeatOrders());
    }

    private static String label(int x) {
        return x == LAST_COUNT ? x + " and more" : String.valueOf(x);
    }
}
