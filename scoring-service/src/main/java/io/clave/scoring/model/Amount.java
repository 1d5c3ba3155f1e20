package io.clave.scoring.model;

import java.math.BigDecimal;
import java.util.Currency;

/** Money; amounts of different currencies are never summed or compared. */
public record Amount(BigDecimal amount, Currency currency) {

    /** In words for people: {@code 1200.00 EUR}. */
    String inWords() {
        return amount.toPlainString() + " " + currency.getCurrencyCode();
    }
}
