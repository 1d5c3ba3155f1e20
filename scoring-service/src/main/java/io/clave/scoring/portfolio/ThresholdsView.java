package io.clave.scoring.portfolio;

import io.clave.platform.money.Money;
import io.clave.scoring.model.Thresholds;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where low ends and high begins among the accounts that buy in one currency. */
public record ThresholdsView(
        @Schema(description = "null for a past day, whose thresholds are computed and not kept", examples = "7")
        @Nullable
        Long version,

        @Schema(description = "ISO 4217", examples = "EUR") String currency,

        @Schema(description = "accounts the thresholds are taken over", examples = "412")
        int portfolioSize,

        @Schema(description = "where high value begins, the median by default; null without accounts") @Nullable
        Money medianValue,

        @Schema(
                description = "where long lifetime begins in days, the median by default; null without accounts",
                examples = "730.5")
        @Nullable
        Double medianLifetimeDays,

        @Schema(description = "median of the accounts' median intervals in days; null without any", examples = "30.5")
        @Nullable
        Double medianIntervalDays) {

    public static ThresholdsView of(Thresholds thresholds, @Nullable Long version) {
        BigDecimal value = thresholds.value();
        return new ThresholdsView(
                version,
                thresholds.currency().getCurrencyCode(),
                thresholds.accounts(),
                value == null ? null : new Money(value, thresholds.currency()),
                thresholds.lifetimeDays(),
                thresholds.intervalDays());
    }
}
