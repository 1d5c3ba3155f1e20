package io.clave.scoring.revenue;

import static java.time.temporal.TemporalAdjusters.lastDayOfMonth;

import io.clave.platform.problem.Invalid;
import io.clave.scoring.portfolio.AsOf;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The revenue of any period, as query parameters name it. */
@ApplicationScoped
public class Revenues {

    private final RevenueRepository revenues;
    private final AsOf asOf;

    Revenues(RevenueRepository revenues, AsOf asOf) {
        this.revenues = revenues;
        this.asOf = asOf;
    }

    @Transactional
    public PortfolioRevenue between(
            @Nullable LocalDate from, @Nullable LocalDate asked, @Nullable LocalDate askedHierarchy) {
        LocalDate until = asOf.ofParameter(asked);
        if (from != null && from.isAfter(until)) {
            throw Invalid.parameter("from", "after-as-of", "from must not be after asOf.");
        }
        LocalDate hierarchyOn = hierarchyOn(askedHierarchy, until);
        return PortfolioRevenue.of(from, until, hierarchyOn, revenues.between(from, until, hierarchyOn));
    }

    /** Of the months up to a day, and of as many before them. */
    @Transactional
    public RevenueChanges changes(@Nullable LocalDate asked, int months, @Nullable LocalDate askedHierarchy) {
        LocalDate until = asOf.ofParameter(asked);
        LocalDate startUntil = earlier(until, months);
        LocalDate startFrom = earlier(until, 2 * months).plusDays(1);
        LocalDate hierarchyOn = hierarchyOn(askedHierarchy, until);
        return RevenueChanges.of(
                new RevenueChanges.Days(startFrom, startUntil, until, hierarchyOn),
                revenues.between(startFrom, startUntil, hierarchyOn),
                revenues.between(startUntil.plusDays(1), until, hierarchyOn));
    }

    /** The last day of a month comes after whole months. */
    private static LocalDate earlier(LocalDate day, int months) {
        LocalDate before = day.minusMonths(months);
        return day.equals(day.with(lastDayOfMonth())) ? before.with(lastDayOfMonth()) : before;
    }

    private LocalDate hierarchyOn(@Nullable LocalDate asked, LocalDate until) {
        return asked == null ? until : asOf.ofParameter("hierarchyAsOf", asked);
    }
}
