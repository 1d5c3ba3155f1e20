package io.clave.scoring.whalecurve;

import io.clave.platform.money.Money;
import io.clave.scoring.revenue.LeftOut;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The pocket margins of a period, added up from the most profitable account on. */
record PortfolioWhaleCurve(
        @Schema(description = "first day of the period, UTC; null: from the first order on") @Nullable
        LocalDate from,

        @Schema(description = "last day of the period, UTC") LocalDate asOf,

        @Schema(description = "the day whose hierarchy counts, UTC")
        LocalDate hierarchyAsOf,

        @Schema(description = "by currency; amounts of different currencies are never summed")
        List<WhaleCurveInCurrency> currencies,

        @Schema(description = "accounts that are in no figure, every reason once")
        List<LeftOut> leftOut) {

    /** All accounts that bought in one currency alone. */
    record WhaleCurveInCurrency(
            @Schema(description = "ISO 4217; the reporting currency where a rate was known", examples = "EUR")
            String currency,

            @Schema(description = "accounts whose margin is known of every order: those on the curve", examples = "5")
            int accounts,

            @Schema(description = "pocket margin of those accounts")
            Money margin,

            @Schema(
                    description =
                            "accounts of which some order has no known margin; on no curve, and never taken for 0")
            AccountsWithoutMargin marginMissing,

            @Schema(
                    description = "part of the net revenue that the accounts on the curve make; null without revenue",
                    examples = "0.8")
            @Nullable
            Double coverage,

            @Schema(description = "after the accounts that earn: the most that the portfolio could")
            WhaleCurvePoint peak,

            @Schema(description = "accounts below zero, and what they lose")
            LosingAccounts losing,

            @Schema(description = "at every 5 % of accounts, the most profitable first, linear between whole accounts")
            List<WhaleCurvePoint> curve,

            @Schema(description = "at most 10 that earn, the most profitable first")
            List<AccountMargin> best,

            @Schema(description = "at most 10 that lose, the worst first")
            List<AccountMargin> worst) {}

    /** Accounts without a margin. */
    record AccountsWithoutMargin(
            @Schema(examples = "1") int accounts,
            @Schema(description = "their net revenue") Money revenue) {}

    /** A point of the curve. */
    record WhaleCurvePoint(
            @Schema(examples = "0.6") double accountShare,

            @Schema(description = "margin of those accounts together")
            Money margin,

            @Schema(description = "part of the whole margin; null where that is not above zero", examples = "1.5")
            @Nullable
            Double marginShare) {}

    /** Accounts that lose. */
    record LosingAccounts(@Schema(examples = "2") int accounts, Money margin) {}

    /** What an account and all accounts below it leave. */
    record AccountMargin(
            @Schema(description = "the ultimate parent") UUID accountId,

            @Schema(description = "null while only its id is known", examples = "Northwind Traders") @Nullable
            String name,

            Money revenue,
            Money margin) {}
}
