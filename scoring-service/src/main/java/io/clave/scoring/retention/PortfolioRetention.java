package io.clave.scoring.retention;

import io.clave.platform.money.Money;
import io.clave.scoring.revenue.LeftOut;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the accounts of one period brought in the next one of the same length. */
record PortfolioRetention(
        RetentionPeriod start,
        RetentionPeriod end,

        @Schema(description = "the day whose hierarchy counts in both periods, UTC")
        LocalDate hierarchyAsOf,

        @Schema(description = "by currency; amounts of different currencies are never summed")
        List<RetentionInCurrency> currencies,

        @Schema(description = "accounts that are in no figure, every reason once; revenue of both periods")
        List<LeftOut> leftOut) {

    /** Days, UTC. */
    record RetentionPeriod(
            @Schema(description = "first day", examples = "2025-01-01")
            LocalDate from,

            @Schema(description = "last day", examples = "2025-12-31")
            LocalDate until) {}

    /** All accounts that bought in one currency alone. */
    record RetentionInCurrency(
            @Schema(description = "ISO 4217; the reporting currency where a rate was known", examples = "EUR")
            String currency,

            @Schema(description = "of net revenue") RetentionFigures revenue,

            @Schema(
                    description =
                            "of pocket margin, over accounts whose margin is known of every order of both periods")
            RetentionFigures margin,

            @Schema(description = "accounts that bought first in the later period, in no retention")
            RetentionPart gained) {}

    /** Retention of one kind of amount. */
    record RetentionFigures(
            @Schema(description = "accounts above zero in the earlier period; the figures are theirs", examples = "4")
            int accounts,

            @Schema(description = "what they had in the earlier period")
            Money start,

            @Schema(description = "of accounts with nothing or less in the later period")
            RetentionPart churn,

            @Schema(description = "of accounts with less") RetentionPart contraction,
            @Schema(description = "of accounts with more") RetentionPart expansion,

            @Schema(description = "(start - churn - contraction) / start; null without a start", examples = "0.9")
            @Nullable
            Double grossRetention,

            @Schema(
                    description = "(start - churn - contraction + expansion) / start; null without a start",
                    examples = "1.05")
            @Nullable
            Double netRetention,

            @Schema(description = "accounts of the earlier period that were at or below zero in it", examples = "0")
            int notAboveZero,

            @Schema(
                    description = "accounts of the earlier period whose amount is not known of every order",
                    examples = "0")
            int unknown) {}

    /** Some accounts, and what they lost or won. */
    record RetentionPart(@Schema(examples = "1") int accounts, Money amount) {}
}
