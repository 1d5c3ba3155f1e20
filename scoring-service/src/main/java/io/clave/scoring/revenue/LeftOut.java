package io.clave.scoring.revenue;

import io.clave.platform.money.Money;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Accounts left out for one reason. */
public record LeftOut(
        LeftOutReason reason,
        @Schema(examples = "0") long accounts,

        @Schema(description = "their net revenue by currency")
        List<Money> revenue) {

    static LeftOut severalCurrencies(List<AccountRevenue> all, Set<UUID> several) {
        List<AccountRevenue> revenues = all.stream()
                .filter(revenue -> several.contains(revenue.ultimateParent()))
                .toList();
        return new LeftOut(
                LeftOutReason.SEVERAL_CURRENCIES,
                several.size(),
                PortfolioRevenue.byCurrency(revenues).stream()
                        .map(of -> Totals.of(
                                of.stream().map(AccountRevenue::net).toList(),
                                of.get(0).currency()))
                        .toList());
    }
}
