package io.clave.models.orders;

/** Turns days into the time that a model runs on. */
@FunctionalInterface
public interface OrderClock {

    /** The time of a day, counted from 1970-01-01; rises with the day. */
    double at(int epochDay);

    /** Calendar time in units of so many days: 7 for weeks. */
    static OrderClock everyDays(double daysPerUnit) {
        return day -> day / daysPerUnit;
    }
}
