package io.clave.scoring.whalecurve;

import io.clave.scoring.revenue.AccountRevenue;
import io.clave.scoring.revenue.PortfolioRevenue;
import io.clave.scoring.revenue.Ratios;
import io.clave.scoring.revenue.Revenues;
import io.clave.scoring.revenue.Totals;
import io.clave.scoring.whalecurve.PortfolioWhaleCurve.AccountsWithoutMargin;
import io.clave.scoring.whalecurve.PortfolioWhaleCurve.LosingAccounts;
import io.clave.scoring.whalecurve.PortfolioWhaleCurve.WhaleCurveInCurrency;
import io.clave.scoring.whalecurve.PortfolioWhaleCurve.WhaleCurvePoint;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The whale curve of any period. */
@ApplicationScoped
class WhaleCurves {

    private static final int STEP = 5;

    private final Revenues revenues;
    private final ExtremeAccounts extremes;

    WhaleCurves(Revenues revenues, ExtremeAccounts extremes) {
        this.revenues = revenues;
        this.extremes = extremes;
    }

    PortfolioWhaleCurve between(@Nullable LocalDate from, @Nullable LocalDate asOf, @Nullable LocalDate hierarchyAsOf) {
        PortfolioRevenue revenue = revenues.between(from, asOf, hierarchyAsOf);
        return new PortfolioWhaleCurve(
                revenue.from(),
                revenue.until(),
                revenue.hierarchyOn(),
                revenue.currencies().stream().map(this::inCurrency).toList(),
                revenue.leftOut());
    }

    private WhaleCurveInCurrency inCurrency(List<AccountRevenue> all) {
        Currency currency = all.get(0).currency();
        List<AccountRevenue> known =
                all.stream().filter(account -> account.margin() != null).toList();
        List<AccountRevenue> unknown =
                all.stream().filter(account -> account.margin() == null).toList();
        WhaleCurve curve = WhaleCurve.of(known.stream().map(WhaleCurves::margin).toList());
        return new WhaleCurveInCurrency(
                currency.getCurrencyCode(),
                known.size(),
                Totals.of(curve.margins(), currency),
                new AccountsWithoutMargin(unknown.size(), Totals.of(net(unknown), currency)),
                coverage(known, all),
                point(curve, known.isEmpty() ? 0 : (double) curve.earning() / known.size(), curve.peak(), currency),
                losing(curve, currency),
                known.isEmpty() ? List.of() : points(curve, currency),
                extremes.best(known),
                extremes.worst(known));
    }

    static BigDecimal margin(AccountRevenue known) {
        return Objects.requireNonNull(known.margin());
    }

    private static LosingAccounts losing(WhaleCurve curve, Currency currency) {
        List<BigDecimal> margins = curve.margins();
        return new LosingAccounts(
                curve.losing(), Totals.of(margins.subList(margins.size() - curve.losing(), margins.size()), currency));
    }

    private static List<WhaleCurvePoint> points(WhaleCurve curve, Currency currency) {
        return IntStream.rangeClosed(0, 100 / STEP)
                .map(step -> step * STEP)
                .mapToObj(percent -> point(curve, percent / 100.0, curve.after(percent), currency))
                .toList();
    }

    private static WhaleCurvePoint point(WhaleCurve curve, double accounts, BigDecimal margin, Currency currency) {
        Double share = curve.share(margin);
        return new WhaleCurvePoint(
                Ratios.rounded(accounts), Totals.of(List.of(margin), currency), Ratios.roundedNullable(share));
    }

    private static @Nullable Double coverage(List<AccountRevenue> known, List<AccountRevenue> all) {
        BigDecimal whole = net(all).stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal covered = net(known).stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return whole.signum() > 0 ? Ratios.rounded(covered.doubleValue() / whole.doubleValue()) : null;
    }

    private static List<BigDecimal> net(List<AccountRevenue> accounts) {
        return accounts.stream().map(AccountRevenue::net).toList();
    }
}
