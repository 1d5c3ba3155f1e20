package io.clave.scoring.outlook;

import io.clave.scoring.model.Amount;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/**
 * What a model says of one account on one day.
 *
 * @param pAlive null if the version cannot tell whether accounts leave
 * @param pAliveAtHorizon the same at the end of the horizon
 * @param expectedOrders in the horizon
 * @param pOrder probability of at least one order in the horizon
 * @param discountedOrders DERT: all future orders, discounted to the day
 * @param spend null without one currency or without revenue
 * @param clv margin x spend x DERT in the currency of the spend, null without it
 * @param lifetime null if the version cannot tell whether accounts leave
 */
public record ModelFigures(
        String modelVersion,
        LocalDate asOf,
        @Nullable Double pAlive,
        @Nullable Double pAliveAtHorizon,
        double expectedOrders,
        double pOrder,
        double discountedOrders,
        @Nullable ExpectedSpend spend,
        @Nullable Double clv,
        @Nullable ModelLifetime lifetime) {

    /** The lifetime value as money, rounded to the digits of its currency. */
    public @Nullable Amount clvAmount() {
        return spend == null || clv == null ? null : amount(clv, spend.currency());
    }

    /** Any figure in money, rounded to the digits of its currency. */
    public static Amount amount(double value, Currency currency) {
        int digits = Math.max(0, currency.getDefaultFractionDigits());
        return new Amount(BigDecimal.valueOf(value).setScale(digits, RoundingMode.HALF_UP), currency);
    }
}
