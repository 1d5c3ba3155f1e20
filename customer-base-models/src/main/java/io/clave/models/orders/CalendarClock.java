package io.clave.models.orders;

/** Calendar time: every day lasts as long as every other. */
record CalendarClock(double daysPerUnit) implements OrderClock {

    @Override
    public double between(double from, double to) {
        return (to - from) / daysPerUnit;
    }

    @Override
    public double days(double from, double time) {
        return time * daysPerUnit;
    }
}
