package io.clave.scoring.revenue;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What all ultimate parents bought in a period.
 *
 * @param from null: from the first order on
 * @param hierarchyOn the day whose parents count
 * @param currencies those that bought in one currency alone, by that currency
 */
public record PortfolioRevenue(
        @Nullable LocalDate from,
        LocalDate until,
        LocalDate hierarchyOn,
        List<List<AccountRevenue>> currencies,
        List<LeftOut> leftOut) {

    static PortfolioRevenue of(
            @Nullable LocalDate from, LocalDate until, LocalDate hierarchyOn, List<AccountRevenue> all) {
        Set<UUID> several = inSeveralCurrencies(all);
        return new PortfolioRevenue(
                from,
                until,
                hierarchyOn,
                byCurrency(all.stream()
                        .filter(revenue -> !several.contains(revenue.ultimateParent()))
                        .toList()),
                List.of(LeftOut.severalCurrencies(all, several)));
    }

    static Set<UUID> inSeveralCurrencies(List<AccountRevenue> all) {
        Map<UUID, Set<Currency>> currencies = all.stream()
                .collect(groupingBy(AccountRevenue::ultimateParent, mapping(AccountRevenue::currency, toSet())));
        return currencies.entrySet().stream()
                .filter(of -> of.getValue().size() > 1)
                .map(Map.Entry::getKey)
                .collect(toSet());
    }

    static List<List<AccountRevenue>> byCurrency(List<AccountRevenue> revenues) {
        return List.copyOf(revenues.stream()
                .collect(groupingBy(revenue -> revenue.currency().getCurrencyCode(), TreeMap::new, toList()))
                .values());
    }
}
