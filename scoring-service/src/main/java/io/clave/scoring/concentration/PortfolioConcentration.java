package io.clave.scoring.concentration;

import io.clave.platform.money.Money;
import io.clave.scoring.revenue.LeftOut;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How much of the revenue of a period hangs on how few accounts, each with all accounts below it. */
record PortfolioConcentration(
        @Schema(description = "first day of the period, UTC; null: from the first order on") @Nullable
        LocalDate from,

        @Schema(description = "last day of the period, UTC") LocalDate asOf,

        @Schema(description = "the day whose hierarchy counts, UTC")
        LocalDate hierarchyAsOf,

        @Schema(description = "by currency; amounts of different currencies are never summed")
        List<InCurrency> currencies,

        @Schema(description = "accounts that are in no figure, every reason once")
        List<LeftOut> leftOut) {

    /** All accounts that bought in one currency alone. */
    record InCurrency(
            @Schema(description = "ISO 4217; the reporting currency where a rate was known", examples = "EUR")
            String currency,

            @Schema(description = "of orders alone, without credits and cancelled orders")
            OfRevenue gross,

            @Schema(description = "of orders and credits together")
            OfRevenue net) {}

    /** One kind of revenue. */
    record OfRevenue(
            @Schema(description = "accounts with revenue above zero; shares and figures are theirs", examples = "3")
            int accounts,

            @Schema(description = "revenue of those accounts")
            Money revenue,

            @Schema(description = "accounts whose revenue is exactly zero, in no share", examples = "0")
            int accountsAtZero,

            @Schema(description = "accounts whose credits exceed their orders, in no share", examples = "0")
            int accountsBelowZero,

            @Schema(description = "revenue of the accounts below zero")
            Money revenueBelowZero,

            @Schema(description = "null without an account above zero") @Nullable
            ConcentrationFigures figures,

            @Schema(description = "accounts with 10 % or more, the largest first")
            List<MajorAccount> majorAccounts) {}

    /** An account that makes 10 % or more (ASC 280-10-50-42, IFRS 8.34). */
    record MajorAccount(
            @Schema(description = "the ultimate parent") UUID accountId,

            @Schema(description = "null while only its id is known", examples = "Northwind Traders") @Nullable
            String name,

            @Schema(description = "accounts that bought in the period, itself and those below", examples = "2")
            long buyingAccounts,

            Money revenue,
            @Schema(examples = "0.5") double share) {}
}
