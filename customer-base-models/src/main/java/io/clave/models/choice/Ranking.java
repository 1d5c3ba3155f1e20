package io.clave.models.choice;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** How well a score ranks. */
public final class Ranking {

    private Ranking() {}

    /**
     * The probability that one who ordered has a higher score than one who did not, ties counting half (Mann and Whitney 1947);
     * null if all ordered or none.
     */
    static @Nullable Double areaUnderCurve(double[] scores, boolean[] ordered) {
        double[] ranks = ranks(scores);
        double rankSum = 0;
        double buyers = 0;
        for (int i = 0; i < scores.length; i++) {
            rankSum += ordered[i] ? ranks[i] : 0;
            buyers += ordered[i] ? 1 : 0;
        }
        double others = scores.length - buyers;
        return buyers == 0 || others == 0 ? null : (rankSum - buyers * (buyers + 1) / 2) / (buyers * others);
    }

    /** Ranks from 1, equal scores sharing the mean of theirs. */
    public static double[] ranks(double[] scores) {
        int[] order = IntStream.range(0, scores.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> scores[i]))
                .mapToInt(i -> i)
                .toArray();
        double[] ranks = new double[scores.length];
        int from = 0;
        while (from < order.length) {
            int to = from;
            while (to + 1 < order.length && scores[order[to + 1]] == scores[order[from]]) {
                to++;
            }
            double shared = (from + to) / 2.0 + 1;
            Arrays.stream(order, from, to + 1).forEach(i -> ranks[i] = shared);
            from = to + 1;
        }
        return ranks;
    }
}
