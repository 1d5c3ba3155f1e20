package io.clave.scoring.concentration;

import io.clave.scoring.concentration.PortfolioConcentration.InCurrency;
import io.clave.scoring.revenue.AccountRevenue;
import io.clave.scoring.revenue.PortfolioRevenue;
import io.clave.scoring.revenue.Revenues;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The concentration of revenue in any period. */
@ApplicationScoped
class Concentrations {

    private final Revenues revenues;
    private final RevenueShares shares;

    Concentrations(Revenues revenues, RevenueShares shares) {
        this.revenues = revenues;
        this.shares = shares;
    }

    PortfolioConcentration between(
            @Nullable LocalDate from, @Nullable LocalDate asOf, @Nullable LocalDate hierarchyAsOf) {
        PortfolioRevenue revenue = revenues.between(from, asOf, hierarchyAsOf);
        return new PortfolioConcentration(
                revenue.from(),
                revenue.until(),
                revenue.hierarchyOn(),
                revenue.currencies().stream().map(this::inCurrency).toList(),
                revenue.leftOut());
    }

    private InCurrency inCurrency(List<AccountRevenue> revenues) {
        return new InCurrency(
                revenues.get(0).currency().getCurrencyCode(),
                shares.of(revenues, AccountRevenue::gross),
                shares.of(revenues, AccountRevenue::net));
    }
}
