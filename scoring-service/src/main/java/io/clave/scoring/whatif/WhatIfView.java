package io.clave.scoring.whatif;

import io.clave.platform.money.Money;
import io.clave.scoring.history.KnownAccount;
import io.clave.scoring.outlook.ExpectedSpend;
import io.clave.scoring.outlook.ModelFigures;
import io.clave.scoring.outlook.SpendBasis;
import io.clave.scoring.score.DataQualityView;
import io.clave.scoring.score.JudgedScore;
import io.clave.scoring.score.Monies;
import java.time.LocalDate;
import java.util.Currency;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an account would be worth, with everything that was assumed. */
@Schema(name = "ClvWhatIf")
record WhatIfView(
        UUID accountId,
        LocalDate asOf,

        @Schema(description = "the model version in force, or the rules alone", examples = "rules-1")
        String modelVersion,

        Money value,

        @Schema(description = "by the errors of the model's parameters; null where they are not known") @Nullable
        Money standardError,

        Assumptions assumptions,
        DataQualityView dataQuality) {

    /** All assumptions, those of the caller and the defaults. */
    @Schema(name = "ClvAssumptions")
    record Assumptions(
            @Schema(description = "null: the value is in revenue") @Nullable
            Double marginRatio,

            double annualDiscount,

            @Schema(description = "null: for ever") @Nullable
            Integer horizonMonths,

            RetentionModel retentionModel,

            @Schema(description = "null with a model") @Nullable
            Double annualRetention,

            @Schema(description = "null with a model") @Nullable
            FirstMargin firstMargin,

            double spendChange,
            double orderRateChange,
            Money costToServePerYear,

            @Schema(description = "expected net revenue of an order before the change")
            Money expectedSpend,

            SpendBasis spendBasis,

            @Schema(description = "margin of a year after cost to serve; null with a model") @Nullable
            Money annualMargin) {}

    static WhatIfView of(JudgedScore score, Scenario scenario, ExpectedSpend spend, Worth worth) {
        KnownAccount account = score.card().account();
        Currency currency = spend.currency();
        return new WhatIfView(
                account.id(),
                score.card().verdict().asOf(),
                score.judgement().modelVersion(),
                money(worth.value(), currency),
                moneyOrNull(worth.standardError(), currency),
                assumptions(scenario, spend, worth),
                DataQualityView.of(account.dataQuality()));
    }

    private static Assumptions assumptions(Scenario scenario, ExpectedSpend spend, Worth worth) {
        boolean constant = scenario.retentionModel() == RetentionModel.CONSTANT;
        return new Assumptions(
                scenario.marginRatio(),
                scenario.annualDiscount(),
                scenario.horizonMonths(),
                scenario.retentionModel(),
                constant ? scenario.annualRetention() : null,
                constant ? scenario.firstMargin() : null,
                scenario.spendChange(),
                scenario.orderRateChange(),
                new Money(scenario.costToServePerYear(), spend.currency()),
                money(spend.amount(), spend.currency()),
                spend.basis(),
                moneyOrNull(worth.annualMargin(), spend.currency()));
    }

    private static @Nullable Money moneyOrNull(@Nullable Double amount, Currency currency) {
        return amount == null ? null : money(amount, currency);
    }

    private static Money money(double amount, Currency currency) {
        return Monies.of(ModelFigures.amount(amount, currency));
    }
}
