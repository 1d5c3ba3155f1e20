package io.clave.scoring.whalecurve;

import io.clave.scoring.history.AccountDirectory;
import io.clave.scoring.revenue.AccountRevenue;
import io.clave.scoring.revenue.Totals;
import io.clave.scoring.whalecurve.PortfolioWhaleCurve.AccountMargin;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The accounts at both ends of the curve, by name. */
@Singleton
class ExtremeAccounts {

    private static final int AT_MOST = 10;
    private static final Comparator<AccountRevenue> LOWEST_FIRST =
            Comparator.comparing(WhaleCurves::margin).thenComparing(AccountRevenue::ultimateParent);

    private final AccountDirectory directory;

    ExtremeAccounts(AccountDirectory directory) {
        this.directory = directory;
    }

    List<AccountMargin> best(List<AccountRevenue> known) {
        return named(known, 1, LOWEST_FIRST.reversed());
    }

    List<AccountMargin> worst(List<AccountRevenue> known) {
        return named(known, -1, LOWEST_FIRST);
    }

    private List<AccountMargin> named(List<AccountRevenue> known, int sign, Comparator<AccountRevenue> order) {
        List<AccountRevenue> first = known.stream()
                .filter(account -> WhaleCurves.margin(account).signum() == sign)
                .sorted(order)
                .limit(AT_MOST)
                .toList();
        Map<UUID, String> names = directory.names(
                first.stream().map(AccountRevenue::ultimateParent).toList());
        return first.stream()
                .map(account -> new AccountMargin(
                        account.ultimateParent(),
                        names.get(account.ultimateParent()),
                        Totals.money(account.net(), account.currency()),
                        Totals.money(WhaleCurves.margin(account), account.currency())))
                .toList();
    }
}
