package io.clave.scoring.concentration;

import io.clave.scoring.concentration.PortfolioConcentration.MajorAccount;
import io.clave.scoring.concentration.PortfolioConcentration.OfRevenue;
import io.clave.scoring.history.AccountDirectory;
import io.clave.scoring.revenue.AccountRevenue;
import io.clave.scoring.revenue.Ratios;
import io.clave.scoring.revenue.Totals;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** Takes one kind of revenue of accounts of one currency apart into shares; only what is above zero can have one. */
@Singleton
class RevenueShares {

    /** From here on an account is to be disclosed (ASC 280-10-50-42, IFRS 8.34). */
    private static final int MAJOR_PERCENT = 10;

    private final AccountDirectory directory;

    RevenueShares(AccountDirectory directory) {
        this.directory = directory;
    }

    /** Of at least one account. */
    OfRevenue of(List<AccountRevenue> revenues, Function<AccountRevenue, BigDecimal> kind) {
        Currency currency = revenues.get(0).currency();
        List<BigDecimal> amounts = revenues.stream().map(kind).toList();
        List<BigDecimal> above = ofSign(amounts, 1);
        List<BigDecimal> below = ofSign(amounts, -1);
        Concentration concentration = above.isEmpty() ? null : Concentration.of(above);
        return new OfRevenue(
                above.size(),
                Totals.of(above, currency),
                amounts.size() - above.size() - below.size(),
                below.size(),
                Totals.of(below, currency),
                concentration == null ? null : ConcentrationFigures.of(concentration),
                concentration == null ? List.of() : majorAccounts(revenues, kind, concentration));
    }

    private List<MajorAccount> majorAccounts(
            List<AccountRevenue> revenues, Function<AccountRevenue, BigDecimal> kind, Concentration concentration) {
        List<AccountRevenue> majors = revenues.stream()
                .filter(revenue -> concentration.isPercentOfTotal(kind.apply(revenue), MAJOR_PERCENT))
                .sorted(Comparator.comparing(kind).reversed().thenComparing(AccountRevenue::ultimateParent))
                .toList();
        Map<UUID, String> names = directory.names(
                majors.stream().map(AccountRevenue::ultimateParent).toList());
        return majors.stream()
                .map(major -> new MajorAccount(
                        major.ultimateParent(),
                        names.get(major.ultimateParent()),
                        major.accounts(),
                        Totals.money(kind.apply(major), major.currency()),
                        Ratios.rounded(concentration.share(kind.apply(major)))))
                .toList();
    }

    private static List<BigDecimal> ofSign(List<BigDecimal> amounts, int sign) {
        return amounts.stream().filter(amount -> amount.signum() == sign).toList();
    }
}
