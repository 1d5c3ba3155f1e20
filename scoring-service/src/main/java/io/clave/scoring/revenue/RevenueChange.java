package io.clave.scoring.revenue;

import java.util.Currency;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an ultimate parent and all accounts below it bought in two periods; in at least one of them something.
 *
 * @param start null: nothing in the earlier period
 * @param end null: nothing in the later period
 */
public record RevenueChange(
        UUID ultimateParent,
        Currency currency,
        @Nullable AccountRevenue start,
        @Nullable AccountRevenue end) {

    static RevenueChange from(AccountRevenue start) {
        return new RevenueChange(start.ultimateParent(), start.currency(), start, null);
    }

    static RevenueChange to(AccountRevenue end) {
        return new RevenueChange(end.ultimateParent(), end.currency(), null, end);
    }

    RevenueChange and(RevenueChange later) {
        return new RevenueChange(ultimateParent, currency, start, later.end);
    }
}
