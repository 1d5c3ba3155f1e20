package io.clave.scoring.model;

import java.math.BigDecimal;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/**
 * Where low ends and high begins among the accounts that buy in one currency. A value equal to its threshold counts as high,
 * a lifetime equal to its threshold as long.
 *
 * @param accounts how many accounts the thresholds are taken over
 * @param intervalDays median of the accounts' own median intervals, null while no account has a rhythm
 * @param value the line of value, null without accounts
 * @param lifetimeDays the line of the projected lifetimes, null without accounts
 */
public record Thresholds(
        Currency currency,
        int accounts,
        @Nullable Double intervalDays,
        @Nullable BigDecimal value,
        @Nullable Double lifetimeDays) {

    static Thresholds none(Currency currency) {
        return new Thresholds(currency, 0, null, null, null);
    }

    /** Whether a threshold or the number of accounts moved by more than a share of its old place, or came or went. */
    boolean movedFrom(Thresholds old, double tolerance, int minimumAccounts) {
        return (accounts >= minimumAccounts) != (old.accounts >= minimumAccounts)
                || moved((double) old.accounts, (double) accounts, tolerance)
                || moved(old.intervalDays, intervalDays, tolerance)
                || moved(old.lifetimeDays, lifetimeDays, tolerance)
                || moved(asDouble(old.value), asDouble(value), tolerance);
    }

    private static boolean moved(@Nullable Double before, @Nullable Double after, double tolerance) {
        if (before == null || after == null) {
            return (before == null) != (after == null);
        }
        return Math.abs(after - before) > tolerance * Math.abs(before);
    }

    private static @Nullable Double asDouble(@Nullable BigDecimal amount) {
        return amount == null ? null : amount.doubleValue();
    }
}
