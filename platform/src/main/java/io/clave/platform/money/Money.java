package io.clave.platform.money;

import java.math.BigDecimal;
import java.util.Currency;

/** An amount and its currency; amounts of different currencies are never summed. */
public record Money(BigDecimal amount, Currency currency) {

    public static Money of(BigDecimal amount, String currency) {
        return new Money(amount, Currency.getInstance(currency));
    }

    /** The sum; both must be of one currency. */
    public Money plus(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("cannot add " + other.currency + " to " + currency);
        }
        return new Money(amount.add(other.amount), currency);
    }
}
