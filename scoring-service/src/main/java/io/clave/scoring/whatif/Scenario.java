package io.clave.scoring.whatif;

import io.clave.scoring.outlook.OutlookRules;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * All assumptions of a lifetime value, with the defaults filled in.
 *
 * @param marginRatio margin / net revenue; null takes the revenue itself
 * @param horizonMonths null looks ahead for ever
 * @param annualRetention used by CONSTANT only
 * @param spendChange 0.1 for orders a tenth larger
 * @param orderRateChange 0.1 for a tenth more orders
 */
record Scenario(
        @Nullable Double marginRatio,
        double annualDiscount,
        @Nullable Integer horizonMonths,
        RetentionModel retentionModel,
        @Nullable Double annualRetention,
        FirstMargin firstMargin,
        double spendChange,
        double orderRateChange,
        BigDecimal costToServePerYear) {

    static Scenario of(AskedScenario asked, OutlookRules rules) {
        return new Scenario(
                asked.marginRatio() == null ? rules.marginRatio() : asked.marginRatio(),
                asked.annualDiscount() == null ? rules.annualDiscount() : asked.annualDiscount(),
                asked.horizonMonths(),
                asked.retentionModel() == null ? RetentionModel.MODEL : asked.retentionModel(),
                asked.annualRetention(),
                asked.firstMargin() == null ? FirstMargin.END_OF_YEAR : asked.firstMargin(),
                asked.spendChange() == null ? 0 : asked.spendChange(),
                asked.orderRateChange() == null ? 0 : asked.orderRateChange(),
                asked.costToServePerYear() == null ? BigDecimal.ZERO : asked.costToServePerYear());
    }

    double margin() {
        return marginRatio == null ? 1 : marginRatio;
    }

    double orders() {
        return 1 + orderRateChange;
    }

    double spend() {
        return 1 + spendChange;
    }

    double cost() {
        return costToServePerYear.doubleValue();
    }
}
