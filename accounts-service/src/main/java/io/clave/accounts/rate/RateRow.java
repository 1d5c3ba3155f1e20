package io.clave.accounts.rate;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A rate as somebody sends it; it must be held against {@link RateRules} before anything is done with it. */
record RateRow(
        LocalDate date,

        @Schema(description = "ISO 4217, not the reporting currency", examples = "GBP")
        String currency,

        @Schema(description = "above 0, at most 9 digits before and 12 after the point", examples = "1.1534")
        BigDecimal rate) {

    RateKey key() {
        return new RateKey(currency, date);
    }
}
