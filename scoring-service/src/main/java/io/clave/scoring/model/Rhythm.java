package io.clave.scoring.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * When an account buys.
 *
 * @param purchaseDays how many different days it bought on
 * @param medianIntervalDays median number of days between two purchase days, null with fewer than two
 */
public record Rhythm(
        LocalDate first,
        LocalDate last,
        int purchaseDays,
        @Nullable Double medianIntervalDays) {

    /** The rhythm of a history, null if it has no purchase. */
    public static @Nullable Rhythm of(History history) {
        List<LocalDate> days = history.purchaseDays();
        if (days.isEmpty()) {
            return null;
        }
        List<Double> intervals = IntStream.range(1, days.size())
                .mapToObj(i -> (double) ChronoUnit.DAYS.between(days.get(i - 1), days.get(i)))
                .toList();
        return new Rhythm(days.get(0), days.get(days.size() - 1), days.size(), Median.of(intervals));
    }

    public int intervals() {
        return purchaseDays - 1;
    }

    /** Days since the last purchase as a multiple of the median interval; null without an interval. */
    public @Nullable Double overdueRatio(LocalDate asOf) {
        return medianIntervalDays == null ? null : ChronoUnit.DAYS.between(last, asOf) / medianIntervalDays;
    }
}
