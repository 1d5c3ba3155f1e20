package io.clave.cli.bench;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One figure of the models.
 *
 * @param groups different rows; null where they do not matter
 * @param rounds CPU seconds of each
 * @param cpuSeconds the median of the rounds; null if nothing was measured
 * @param target CPU seconds that it should stay below
 * @param logLikelihood of the fit; null where nothing was fitted
 * @param leastLogLikelihood what the fit must reach; null where nothing was fitted
 * @param correct whether the result was right
 * @param remark why nothing was measured, or what else is to be said
 */
record ModelFigure(
        String name,
        long rows,
        @Nullable Integer groups,
        List<Double> rounds,
        @Nullable Double cpuSeconds,
        double target,
        boolean targetMet,
        @Nullable Double logLikelihood,
        @Nullable Double leastLogLikelihood,
        boolean correct,
        @Nullable String remark) {

    static ModelFigure skipped(String name, double target, String why) {
        return new ModelFigure(name, 0, null, List.of(), null, target, false, null, null, true, why);
    }

    boolean isMeasured() {
        return cpuSeconds != null;
    }
}
