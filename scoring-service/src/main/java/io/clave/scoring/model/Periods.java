package io.clave.scoring.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Time since the first purchase in periods of one length. Each period is centred on its anniversary of the first purchase,
 * so that an order a few days early or late stays in its own period. A period counts when it is over, or as soon as it
 * holds a purchase: an order that is not yet due is not a missing order.
 */
record Periods(LocalDate first, double lengthDays) {

    /** The mean month of the Gregorian calendar: 365.2425 / 12. */
    static final double MONTH_DAYS = 30.436875;

    /** Calendar months differ by this much from their mean, so that a median of 31 days still means a month. */
    private static final double CALENDAR_DAYS = 2;

    static Periods months(LocalDate first) {
        return new Periods(first, MONTH_DAYS);
    }

    /** Periods of max(month, interval); an interval of about a whole number of months is taken as that. */
    static Periods ofInterval(LocalDate first, double intervalDays) {
        double months = Math.max(1, Math.rint(intervalDays / MONTH_DAYS)) * MONTH_DAYS;
        boolean wholeMonths = Math.abs(intervalDays - months) <= CALENDAR_DAYS;
        return new Periods(first, wholeMonths ? months : Math.max(MONTH_DAYS, intervalDays));
    }

    int indexOf(LocalDate day) {
        return (int) Math.floor(ChronoUnit.DAYS.between(first, day) / lengthDays + 0.5);
    }

    /** How many periods count on a day, given the purchase days up to it. */
    int counted(List<LocalDate> purchaseDays, LocalDate asOf) {
        int over = indexOf(asOf);
        int lastBought = indexOf(purchaseDays.get(purchaseDays.size() - 1));
        return Math.max(over, lastBought + 1);
    }

    /** How many periods hold a purchase. */
    int active(List<LocalDate> purchaseDays) {
        return (int) purchaseDays.stream().mapToInt(this::indexOf).distinct().count();
    }
}
