package io.clave.scoring.score;

import io.clave.platform.money.Money;
import io.clave.scoring.model.Amount;
import io.clave.scoring.outlook.ExpectedSpend;
import io.clave.scoring.outlook.Interval;
import io.clave.scoring.outlook.ModelFigures;
import io.clave.scoring.outlook.OutlookRules;
import io.clave.scoring.outlook.SpendBasis;
import java.util.Currency;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The value of all future orders of an account, discounted to the day: margin ratio x expected spend x DERT. */
record LifetimeValueView(
        Money amount,

        @Schema(description = "REVENUE_PROXY while the margin is not known: the amount is revenue then")
        ValueBasis valueBasis,

        @Schema(description = "margin / net revenue; null while it is not known") @Nullable
        Double marginRatio,

        @Schema(description = "expected net revenue of an order")
        Money expectedSpend,

        SpendBasis spendBasis,

        @Schema(description = "discount of a year", examples = "0.15")
        double annualDiscount,

        @Schema(description = "null where the version does not know its parameters' errors") @Nullable
        Money standardError,

        @Schema(description = "lower end of the 95 % interval") @Nullable
        Money low,

        @Schema(description = "upper end of the 95 % interval") @Nullable
        Money high) {

    static @Nullable LifetimeValueView of(ModelFigures figures, @Nullable Interval interval, OutlookRules rules) {
        ExpectedSpend spend = figures.spend();
        Amount clv = figures.clvAmount();
        if (spend == null || clv == null) {
            return null;
        }
        Currency currency = clv.currency();
        return new LifetimeValueView(
                Monies.of(clv),
                rules.marginRatio() == null ? ValueBasis.REVENUE_PROXY : ValueBasis.MARGIN,
                rules.marginRatio(),
                money(spend.amount(), currency),
                spend.basis(),
                rules.annualDiscount(),
                interval == null ? null : money(interval.standardError(), currency),
                interval == null ? null : money(interval.low(), currency),
                interval == null ? null : money(interval.high(), currency));
    }

    private static Money money(double amount, Currency currency) {
        return Monies.of(ModelFigures.amount(amount, currency));
    }
}
