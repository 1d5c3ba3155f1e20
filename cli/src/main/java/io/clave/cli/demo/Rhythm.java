package io.clave.cli.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.SplittableRandom;

/** When a customer buys: from a first day on, every so many days, until it stops; told relative to the anchor day. */
final class Rhythm {

    static final LocalDate NEVER = LocalDate.MAX;

    private static final int YEAR = 365;
    private static final int HISTORY_DAYS = 3 * YEAR;

    private final BuyingHabit habit;
    private final LocalDate anchor;
    private final int firstDaysAgo;
    private final int stopsDaysAgo;

    private Rhythm(BuyingHabit habit, LocalDate anchor, int firstDaysAgo, int stopsDaysAgo) {
        this.habit = habit;
        this.anchor = anchor;
        this.firstDaysAgo = firstDaysAgo;
        this.stopsDaysAgo = stopsDaysAgo;
    }

    static Rhythm of(BuyingHabit habit, LocalDate anchor, SplittableRandom random) {
        int firstDaysAgo = switch (habit) {
            case NEWCOMER -> 20 + random.nextInt(90);
            case ONE_OFF_GIANT -> 10 + random.nextInt(HISTORY_DAYS - 60);
            default -> HISTORY_DAYS - random.nextInt((int) Math.ceil(intervalDays(habit)));
        };
        int stopsDaysAgo = switch (habit) {
            case FADING -> 36 + random.nextInt(16);
            case LAPSED -> 240 + random.nextInt(360);
            default -> -100 * YEAR;
        };
        return new Rhythm(habit, anchor, firstDaysAgo, stopsDaysAgo);
    }

    LocalDate firstDay() {
        return anchor.minusDays(firstDaysAgo);
    }

    /** The day of the order after the one of this day; NEVER when there is none. */
    LocalDate nextAfter(LocalDate day, SplittableRandom random) {
        double jitter = 0.9 + 0.2 * random.nextDouble();
        LocalDate next = day.plusDays(Math.max(1, Math.round(intervalOn(day) * jitter)));
        boolean over = habit == BuyingHabit.ONE_OFF_GIANT || next.isAfter(anchor.minusDays(stopsDaysAgo));
        return over ? NEVER : next;
    }

    /** An order of this day in relation to a typical one. */
    double sizeOn(LocalDate day) {
        double years = ChronoUnit.DAYS.between(firstDay(), day) / (double) YEAR;
        return switch (habit) {
            case GROWING -> 1 + 0.6 * years;
            case FADING -> Math.max(0.3, 1.2 - 0.3 * years);
            case SEASONAL -> isBeforeChristmas(day) ? 2.5 : 0.7;
            default -> 1;
        };
    }

    private double intervalOn(LocalDate day) {
        return switch (habit) {
            case SEASONAL -> isBeforeChristmas(day) ? 9 : 42;
            case FADING -> day.isAfter(anchor.minusDays(YEAR)) ? 36 : 29;
            default -> intervalDays(habit);
        };
    }

    private static double intervalDays(BuyingHabit habit) {
        return (double) YEAR / Math.max(1, habit.ordersPerYear);
    }

    private static boolean isBeforeChristmas(LocalDate day) {
        return day.getMonthValue() >= 10 && day.getDayOfYear() <= 350;
    }
}
