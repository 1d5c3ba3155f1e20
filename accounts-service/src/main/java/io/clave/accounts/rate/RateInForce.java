package io.clave.accounts.rate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The rate that holds on a day. */
record RateInForce(
        String currency,
        @Schema(description = "the day that was asked for") LocalDate date,
        BigDecimal rate,

        @Schema(description = "the day of the rate, the latest on or before the date")
        LocalDate rateDate,

        @Schema(description = "days between the two") long ageDays,
        String source) {

    static RateInForce on(LocalDate date, ExchangeRate rate) {
        long age = ChronoUnit.DAYS.between(rate.date(), date);
        return new RateInForce(rate.currency(), date, rate.rate(), rate.date(), age, rate.source());
    }
}
