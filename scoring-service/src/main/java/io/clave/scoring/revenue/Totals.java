package io.clave.scoring.revenue;

import io.clave.platform.money.Money;
import io.clave.scoring.model.Amount;
import io.clave.scoring.score.Monies;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;

/** Amounts of one currency as money, with the decimals that it has. */
public final class Totals {

    private Totals() {}

    public static Money of(List<BigDecimal> amounts, Currency currency) {
        BigDecimal nothing = BigDecimal.valueOf(0, Math.max(0, currency.getDefaultFractionDigits()));
        return money(amounts.stream().reduce(nothing, BigDecimal::add), currency);
    }

    public static Money money(BigDecimal amount, Currency currency) {
        return Monies.of(Amount.rounded(amount, currency));
    }
}
