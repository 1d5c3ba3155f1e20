package io.clave.scoring.revenue;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What all ultimate parents bought in two periods, one right after the other.
 *
 * @param hierarchyOn the day whose parents count in both
 * @param currencies those that bought in one currency alone in both, by that currency
 */
public record RevenueChanges(
        LocalDate startFrom,
        LocalDate startUntil,
        LocalDate until,
        LocalDate hierarchyOn,
        List<List<RevenueChange>> currencies,
        List<LeftOut> leftOut) {

    /** The two periods. */
    record Days(LocalDate startFrom, LocalDate startUntil, LocalDate until, LocalDate hierarchyOn) {}

    static RevenueChanges of(Days days, List<AccountRevenue> start, List<AccountRevenue> end) {
        List<AccountRevenue> both = Stream.concat(start.stream(), end.stream()).toList();
        Set<UUID> several = PortfolioRevenue.inSeveralCurrencies(both);
        Map<UUID, RevenueChange> changes = new TreeMap<>();
        Stream.concat(start.stream().map(RevenueChange::from), end.stream().map(RevenueChange::to))
                .filter(change -> !several.contains(change.ultimateParent()))
                .forEach(change -> changes.merge(change.ultimateParent(), change, RevenueChange::and));
        return new RevenueChanges(
                days.startFrom(),
                days.startUntil(),
                days.until(),
                days.hierarchyOn(),
                List.copyOf(changes.values().stream()
                        .collect(groupingBy(change -> change.currency().getCurrencyCode(), TreeMap::new, toList()))
                        .values()),
                List.of(LeftOut.severalCurrencies(both, several)));
    }
}
