package io.clave.scoring.retention;

import io.clave.scoring.retention.PortfolioRetention.RetentionFigures;
import io.clave.scoring.retention.PortfolioRetention.RetentionInCurrency;
import io.clave.scoring.retention.PortfolioRetention.RetentionPart;
import io.clave.scoring.retention.PortfolioRetention.RetentionPeriod;
import io.clave.scoring.revenue.AccountRevenue;
import io.clave.scoring.revenue.Ratios;
import io.clave.scoring.revenue.RevenueChange;
import io.clave.scoring.revenue.RevenueChanges;
import io.clave.scoring.revenue.Revenues;
import io.clave.scoring.revenue.Totals;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Retention between any two periods of the same length. */
@ApplicationScoped
class Retentions {

    private final Revenues revenues;

    Retentions(Revenues revenues) {
        this.revenues = revenues;
    }

    PortfolioRetention between(@Nullable LocalDate asOf, int months, @Nullable LocalDate hierarchyAsOf) {
        RevenueChanges changes = revenues.changes(asOf, months, hierarchyAsOf);
        return new PortfolioRetention(
                new RetentionPeriod(changes.startFrom(), changes.startUntil()),
                new RetentionPeriod(changes.startUntil().plusDays(1), changes.until()),
                changes.hierarchyOn(),
                changes.currencies().stream().map(Retentions::inCurrency).toList(),
                changes.leftOut());
    }

    private static RetentionInCurrency inCurrency(List<RevenueChange> all) {
        Currency currency = all.get(0).currency();
        List<BigDecimal> gained = all.stream()
                .filter(change -> change.start() == null)
                .map(change -> amount(change.end(), AccountRevenue::net))
                .filter(Objects::nonNull)
                .toList();
        List<RevenueChange> started =
                all.stream().filter(change -> change.start() != null).toList();
        return new RetentionInCurrency(
                currency.getCurrencyCode(),
                figures(started, AccountRevenue::net, currency),
                figures(started, AccountRevenue::margin, currency),
                new RetentionPart(gained.size(), Totals.of(gained, currency)));
    }

    private static RetentionFigures figures(
            List<RevenueChange> started, Function<AccountRevenue, @Nullable BigDecimal> kind, Currency currency) {
        List<Retention.Change> known = started.stream()
                .map(change -> change(change, kind))
                .filter(Objects::nonNull)
                .toList();
        List<Retention.Change> above =
                known.stream().filter(change -> change.start().signum() > 0).toList();
        Retention retention = Retention.of(above);
        return new RetentionFigures(
                above.size(),
                Totals.of(List.of(retention.start()), currency),
                part(retention.churn(), currency),
                part(retention.contraction(), currency),
                part(retention.expansion(), currency),
                Ratios.roundedNullable(retention.gross()),
                Ratios.roundedNullable(retention.net()),
                known.size() - above.size(),
                started.size() - known.size());
    }

    /** Null where the amount of a period is not known; an account that did not buy in it had nothing. */
    private static Retention.@Nullable Change change(
            RevenueChange change, Function<AccountRevenue, @Nullable BigDecimal> kind) {
        BigDecimal start = amount(change.start(), kind);
        BigDecimal end = amount(change.end(), kind);
        return start == null || end == null ? null : new Retention.Change(start, end);
    }

    private static @Nullable BigDecimal amount(
            @Nullable AccountRevenue revenue, Function<AccountRevenue, @Nullable BigDecimal> kind) {
        return revenue == null ? BigDecimal.ZERO : kind.apply(revenue);
    }

    private static RetentionPart part(Retention.Part part, Currency currency) {
        return new RetentionPart(part.accounts(), Totals.of(List.of(part.amount()), currency));
    }
}
