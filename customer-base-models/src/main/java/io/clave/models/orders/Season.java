package io.clave.models.orders;

import io.clave.models.RuleBroken;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * How busy each month of the year is. It gives an operational time that runs faster in busy months, on which orders come evenly
 * (scoring-model.md, 1.12; the time change of a Poisson process, Cox and Lewis 1966).
 *
 * @param months twelve factors above 0 with mean 1, January first
 */
public record Season(List<Double> months) {

    private static final int MONTHS = 12;
    private static final double[] LENGTHS = {31, 28.2425, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    public Season {
        months = List.copyOf(months);
        if (months.size() != MONTHS || months.stream().anyMatch(factor -> !(factor > 0) || factor.isInfinite())) {
            throw new RuleBroken("a season needs twelve finite factors above 0, but has " + months);
        }
    }

    public double factor(LocalDate day) {
        return months.get(day.getMonthValue() - 1);
    }

    /** Operational time in units of so many days of an average month. */
    public OrderClock clock(double daysPerUnit) {
        double[] lasting = new double[MONTHS];
        Arrays.setAll(lasting, month -> months.get(month) * LENGTHS[month] / daysPerUnit);
        return new SeasonClock(lasting);
    }

    /** A season with the same proportions whose mean, weighted by the lengths of the months, is 1. */
    public static Season normalised(double[] proportions) {
        double days = 0;
        double busy = 0;
        for (int i = 0; i < MONTHS; i++) {
            days += LENGTHS[i];
            busy += LENGTHS[i] * proportions[i];
        }
        double mean = busy / days;
        return new Season(
                Arrays.stream(proportions).map(factor -> factor / mean).boxed().toList());
    }
}
