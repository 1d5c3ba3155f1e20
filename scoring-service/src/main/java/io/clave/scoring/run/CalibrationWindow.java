package io.clave.scoring.run;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Where the calibration ends when nobody says so. */
final class CalibrationWindow {

    private static final int SHORTEST_SPAN = 3;

    private CalibrationWindow() {}

    /** After two thirds of the days from the first purchase to the as-of day. */
    static LocalDate end(LocalDate firstDay, LocalDate asOf) {
        long span = ChronoUnit.DAYS.between(firstDay, asOf);
        if (span < SHORTEST_SPAN) {
            throw new RunFailed("The first purchase is of " + firstDay + ", too near to " + asOf
                    + " to be parted into days to fit and days to judge by.");
        }
        return firstDay.plusDays(2 * span / 3);
    }
}
