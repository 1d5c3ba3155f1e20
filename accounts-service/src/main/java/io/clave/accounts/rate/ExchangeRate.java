package io.clave.accounts.rate;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A rate as it was booked. */
record ExchangeRate(
        @Schema(description = "ISO 4217", examples = "GBP") String currency,

        @Schema(description = "holds from this day on until there is a later one")
        LocalDate date,

        @Schema(description = "units of the reporting currency for one unit of the currency", examples = "1.1534")
        BigDecimal rate,

        @Schema(description = "where the rate comes from", examples = "ECB reference rates")
        String source,

        @Schema(description = "raised by every change") long version,
        String recordedBy,
        Instant recordedAt) {

    /** Whether a row says the same. */
    boolean says(RateRow row, String from) {
        return rate.compareTo(row.rate()) == 0 && source.equals(from);
    }
}
