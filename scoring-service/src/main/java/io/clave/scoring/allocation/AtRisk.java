package io.clave.scoring.allocation;

import io.clave.platform.money.Money;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Money that depends on what is not filled: unfilled quantity x amount of a unit. */
record AtRisk(
        @Schema(description = "one amount for each currency, none when all is filled; null if it is not known")
        @Nullable
        List<Money> amounts,

        @Schema(description = "why it is not known; null if it is") @Nullable
        AtRiskMissing missing) {

    static AtRisk revenue(Collection<Demand> demands, Allocation allocation) {
        return of(demands, allocation, Demand::unitPrice, AtRiskMissing.UNIT_PRICE_MISSING);
    }

    static AtRisk margin(Collection<Demand> demands, Allocation allocation) {
        return of(demands, allocation, Demand::unitMargin, AtRiskMissing.UNIT_MARGIN_MISSING);
    }

    private static AtRisk of(
            Collection<Demand> demands,
            Allocation allocation,
            Function<Demand, @Nullable Money> unit,
            AtRiskMissing missing) {
        Map<Currency, BigDecimal> sums = new TreeMap<>(Comparator.comparing(Currency::getCurrencyCode));
        for (Demand demand : demands) {
            BigDecimal unfilled = allocation.unfilled(demand);
            if (unfilled.signum() > 0) {
                Money amount = unit.apply(demand);
                if (amount == null) {
                    return new AtRisk(null, missing);
                }
                sums.merge(amount.currency(), unfilled.multiply(amount.amount()), BigDecimal::add);
            }
        }
        return new AtRisk(
                sums.entrySet().stream()
                        .map(sum -> new Money(shown(sum.getValue(), sum.getKey()), sum.getKey()))
                        .toList(),
                null);
    }

    /** Exact, with at least the decimals of the currency. */
    private static BigDecimal shown(BigDecimal amount, Currency currency) {
        BigDecimal exact = amount.stripTrailingZeros();
        return exact.setScale(Math.max(exact.scale(), Math.max(0, currency.getDefaultFractionDigits())));
    }
}
