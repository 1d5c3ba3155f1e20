package io.clave.models.orders;

import java.time.LocalDate;

/** Operational time: every month lasts its mean length x its factor, evenly from its first day to its last. */
final class SeasonClock implements OrderClock {

    private static final int MONTHS = 12;
    // After so many years the Gregorian calendar begins again.
    private static final int YEARS_OF_CYCLE = 400;
    private static final int DAYS_OF_CYCLE = 146_097;

    /** Time from the start of a year to the start of each of its months, and at last to its end. */
    private final double[] upTo = new double[MONTHS + 1];

    private final double year;

    /** Takes the time that each month lasts, January first. */
    SeasonClock(double[] months) {
        for (int month = 0; month < MONTHS; month++) {
            upTo[month + 1] = upTo[month] + months[month];
        }
        year = upTo[MONTHS];
    }

    @Override
    public double between(double from, double to) {
        return at(to) - at(from);
    }

    @Override
    public double days(double from, double time) {
        return dayAt(at(from) + time) - from;
    }

    /** Time since the start of 1970, negative before it. */
    private double at(double day) {
        double start = Math.floor(day);
        LocalDate date = LocalDate.ofEpochDay((long) start);
        int month = date.getMonthValue() - 1;
        double partOfMonth = (date.getDayOfMonth() - 1 + (day - start)) / date.lengthOfMonth();
        return (date.getYear() - LocalDate.EPOCH.getYear()) * year
                + upTo[month]
                + (upTo[month + 1] - upTo[month]) * partOfMonth;
    }

    private double dayAt(double time) {
        if (Double.isInfinite(time)) {
            return time;
        }
        double rest = time % (YEARS_OF_CYCLE * year);
        double cycles = Math.rint((time - rest) / (YEARS_OF_CYCLE * year));
        int years = (int) Math.floor(rest / year);
        double ofYear = rest - years * year;
        int month = month(ofYear);
        LocalDate start = LocalDate.of(LocalDate.EPOCH.getYear() + years, month + 1, 1);
        double partOfMonth = (ofYear - upTo[month]) / (upTo[month + 1] - upTo[month]);
        return cycles * DAYS_OF_CYCLE + start.toEpochDay() + partOfMonth * start.lengthOfMonth();
    }

    /** The month, 0 to 11, that is under way when so much of a year has passed. */
    private int month(double ofYear) {
        int month = 0;
        while (month < MONTHS - 1 && upTo[month + 1] <= ofYear) {
            month++;
        }
        return month;
    }
}
