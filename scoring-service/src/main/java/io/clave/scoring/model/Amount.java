package io.clave.scoring.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/** Money; amounts of different currencies are never summed or compared. */
public record Amount(BigDecimal amount, Currency currency) {

    /** The amount with no more decimals than its currency has; converted orders have more. */
    public static Amount rounded(BigDecimal amount, Currency currency) {
        int digits = currency.getDefaultFractionDigits();
        boolean finer = digits >= 0 && amount.scale() > digits;
        return new Amount(finer ? amount.setScale(digits, RoundingMode.HALF_UP) : amount, currency);
    }

    static int digits(Currency currency) {
        return Math.max(0, currency.getDefaultFractionDigits());
    }

    /** In words for people: {@code 1200.00 EUR}. */
    String inWords() {
        return amount.toPlainString() + " " + currency.getCurrencyCode();
    }
}
