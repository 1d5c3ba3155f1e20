package io.clave.scoring.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;

/**
 * Everything an account ordered on one day in one currency.
 *
 * @param net net revenue of the day: orders, less credits
 * @param purchases how many orders of the day count as purchases (an order, not cancelled, net above zero)
 * @param entries how many orders and credits the net is made of
 */
public record LedgerDay(LocalDate on, Currency currency, BigDecimal net, int purchases, int entries) {

    public LedgerDay {
        if (purchases < 0 || entries < purchases) {
            throw new IllegalArgumentException(purchases + " purchases among " + entries + " entries");
        }
    }

    boolean isPurchaseDay() {
        return purchases > 0;
    }

    /** Nothing and a credit of nothing are the same in every currency. */
    boolean hasMoney() {
        return isPurchaseDay() || net.signum() != 0;
    }
}
