package io.clave.scoring.concentration;

import static java.util.stream.Collectors.flatMapping;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toList;

import io.clave.platform.problem.Invalid;
import io.clave.scoring.concentration.PortfolioConcentration.InCurrency;
import io.clave.scoring.concentration.PortfolioConcentration.LeftOut;
import io.clave.scoring.portfolio.AsOf;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The concentration of revenue in any period. */
@ApplicationScoped
class Concentrations {

    private final RevenueRepository revenues;
    private final RevenueShares shares;
    private final AsOf asOf;

    Concentrations(RevenueRepository revenues, RevenueShares shares, AsOf asOf) {
        this.revenues = revenues;
        this.shares = shares;
        this.asOf = asOf;
    }

    @Transactional
    PortfolioConcentration between(
            @Nullable LocalDate from, @Nullable LocalDate asked, @Nullable LocalDate askedHierarchy) {
        LocalDate until = asOf.ofParameter(asked);
        if (from != null && from.isAfter(until)) {
            throw Invalid.parameter("from", "after-as-of", "from must not be after asOf.");
        }
        LocalDate hierarchyOn = askedHierarchy == null ? until : asOf.ofParameter("hierarchyAsOf", askedHierarchy);
        List<AccountRevenue> all = revenues.between(from, until, hierarchyOn);
        Map<UUID, List<AccountRevenue>> byParent = all.stream().collect(groupingBy(AccountRevenue::ultimateParent));
        Map<Boolean, List<AccountRevenue>> bySeveral = byParent.values().stream()
                .collect(partitioningBy(revenues -> revenues.size() > 1, flatMapping(List::stream, toList())));
        return new PortfolioConcentration(
                from,
                until,
                hierarchyOn,
                byCurrency(bySeveral.getOrDefault(false, List.of())).stream()
                        .map(this::inCurrency)
                        .toList(),
                List.of(severalCurrencies(bySeveral.getOrDefault(true, List.of()))));
    }

    private InCurrency inCurrency(List<AccountRevenue> revenues) {
        return new InCurrency(
                revenues.get(0).currency().getCurrencyCode(),
                shares.of(revenues, AccountRevenue::gross),
                shares.of(revenues, AccountRevenue::net));
    }

    private static LeftOut severalCurrencies(List<AccountRevenue> revenues) {
        return new LeftOut(
                LeftOutReason.SEVERAL_CURRENCIES,
                revenues.stream().map(AccountRevenue::ultimateParent).distinct().count(),
                byCurrency(revenues).stream()
                        .map(of -> RevenueShares.sum(
                                of.stream().map(AccountRevenue::net).toList(),
                                of.get(0).currency()))
                        .toList());
    }

    private static Collection<List<AccountRevenue>> byCurrency(List<AccountRevenue> revenues) {
        return revenues.stream()
                .collect(groupingBy(revenue -> revenue.currency().getCurrencyCode(), TreeMap::new, toList()))
                .values();
    }
}
