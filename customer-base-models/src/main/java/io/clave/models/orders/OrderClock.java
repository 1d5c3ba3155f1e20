package io.clave.models.orders;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Turns days, counted from 1970-01-01, into the time that a model runs on, and that time into days. */
public interface OrderClock {

    /** The time that passes from the start of one day to that of another; parts of days count. */
    double between(double from, double to);

    /** How many days it takes from a day on until so much time has passed: the inverse; infinite time takes for ever. */
    double days(double from, double time);

    default double between(LocalDate from, LocalDate to) {
        return between(from.toEpochDay(), to.toEpochDay());
    }

    /** The time that passes in some days after a day. */
    default double ahead(LocalDate day, double days) {
        return between(day.toEpochDay(), day.toEpochDay() + days);
    }

    /** Calendar time in units of so many days: 7 for weeks. */
    static OrderClock everyDays(double daysPerUnit) {
        return new CalendarClock(daysPerUnit);
    }

    /** Operational time with a season, calendar time without one. */
    static OrderClock of(double daysPerUnit, @Nullable Season season) {
        return season == null ? everyDays(daysPerUnit) : season.clock(daysPerUnit);
    }
}
