package io.clave.scoring.backtest;

import io.clave.models.CustomerModel;
import io.clave.models.choice.Ranking;
import io.clave.models.numeric.Correlation;
import io.clave.models.orders.OrderClock;
import io.clave.scoring.version.BackTest.RankStability;
import io.clave.scoring.version.ModelVersion;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hipparchus.stat.correlation.KendallsCorrelation;
import org.jspecify.annotations.Nullable;

/** How two models rank the same accounts by expected orders. */
final class Ranks {

    private static final int TENTH = 10;

    private final ReplayedBase base;
    private final int days;

    Ranks(ReplayedBase base, int days) {
        this.base = base;
        this.days = days;
    }

    RankStability stability(ModelVersion draft, ModelVersion active) {
        double[] now = expected(active);
        double[] then = expected(draft);
        return new RankStability(
                active.version(), now.length, spearman(now, then), kendall(now, then), overlapOfBestTenth(now, then));
    }

    /** Pearson's correlation of the ranks is Spearman's (1904). */
    static double spearman(double[] now, double[] then) {
        return Correlation.of(Ranking.ranks(now), Ranking.ranks(then));
    }

    /** Kendall's tau-b (1945, Biometrika 33(3)); null where one of both ranks everybody the same. */
    static @Nullable Double kendall(double[] now, double[] then) {
        double tau = new KendallsCorrelation().correlation(now, then);
        return Double.isNaN(tau) ? null : tau;
    }

    /** Each version on its own clock. */
    private double[] expected(ModelVersion version) {
        CustomerModel model = version.model();
        OrderClock clock = version.clock();
        LocalDate end = base.period().holdoutEnd();
        double horizon = clock.ahead(end, days);
        return base.orders().stream()
                .mapToDouble(orders -> model.given(orders.history(end, clock)).expectedOrders(horizon))
                .toArray();
    }

    private static double overlapOfBestTenth(double[] now, double[] then) {
        int size = Math.max(1, now.length / TENTH);
        Set<Integer> best = best(now, size);
        return (double) best(then, size).stream().filter(best::contains).count() / size;
    }

    private static Set<Integer> best(double[] values, int size) {
        return IntStream.range(0, values.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -values[i]).thenComparing(i -> i))
                .limit(size)
                .collect(Collectors.toSet());
    }
}
