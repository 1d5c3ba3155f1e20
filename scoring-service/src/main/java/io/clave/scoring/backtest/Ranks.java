package io.clave.scoring.backtest;

import io.clave.models.CustomerModel;
import io.clave.models.choice.Ranking;
import io.clave.models.numeric.Correlation;
import io.clave.scoring.version.BackTest.RankStability;
import io.clave.scoring.version.ModelVersion;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How two models rank the same accounts by expected orders. */
final class Ranks {

    private static final int TENTH = 10;

    private final ReplayedBase base;
    private final int days;

    Ranks(ReplayedBase base, int days) {
        this.base = base;
        this.days = days;
    }

    RankStability stability(CustomerModel draft, ModelVersion active) {
        double[] now = expected(active.model(), active.daysPerUnit());
        double[] then = expected(draft, base.period().daysPerUnit());
        return new RankStability(active.version(), now.length, spearman(now, then), overlapOfBestTenth(now, then));
    }

    /** Pearson's correlation of the ranks is Spearman's (1904). */
    static double spearman(double[] now, double[] then) {
        return Correlation.of(Ranking.ranks(now), Ranking.ranks(then));
    }

    private double[] expected(CustomerModel model, double daysPerUnit) {
        return base.orders().stream()
                .mapToDouble(orders -> model.given(orders.history(base.period().holdoutEnd(), daysPerUnit))
                        .expectedOrders(days / daysPerUnit))
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
