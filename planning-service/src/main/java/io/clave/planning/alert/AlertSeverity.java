package io.clave.planning.alert;

import io.clave.planning.account.AccountTier;
import io.clave.planning.account.CustomerClass;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How much is at stake: the worth of the account that an alert is about. */
@Schema(description = "HIGH: a true friend or key account is at stake; MEDIUM: a butterfly or major account")
public enum AlertSeverity {
    LOW,
    MEDIUM,
    HIGH;

    /** True friends and key accounts weigh most, then butterflies and major accounts, then all others. */
    static AlertSeverity of(CustomerClass customerClass, @Nullable AccountTier tier) {
        if (customerClass == CustomerClass.TRUE_FRIEND || tier == AccountTier.KEY) {
            return HIGH;
        }
        return customerClass == CustomerClass.BUTTERFLY || tier == AccountTier.MAJOR ? MEDIUM : LOW;
    }

    /** A change for the worse weighs as much as what is lost; one for the better is good news and weighs little. */
    static AlertSeverity ofChange(CustomerClass before, CustomerClass now, @Nullable AccountTier tier) {
        return now.isWorthLessThan(before) ? of(before, tier) : LOW;
    }
}
