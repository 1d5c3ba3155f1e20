package io.clave.accounts.rate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/** The rate that an amount was booked at: units of the reporting currency for one unit of the amount's, of that day. */
public record LockedRate(String reportingCurrency, BigDecimal rate, LocalDate day) {

    private static final int DECIMALS = 6;

    /** The amount in the reporting currency, with at most 6 decimals, half to even; at a rate of 1 as it is. */
    public BigDecimal convert(BigDecimal amount) {
        BigDecimal converted = amount.multiply(rate);
        boolean exact = rate.compareTo(BigDecimal.ONE) == 0 || converted.scale() <= DECIMALS;
        return exact ? converted : converted.setScale(DECIMALS, RoundingMode.HALF_EVEN);
    }
}
