package io.clave.planning.alert;

import io.clave.planning.account.CustomerClass;
import io.clave.planning.account.Tier;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How much is at stake: the worth of the account that an alert is about. */
@Schema(description = "HIGH: a true friend or key account is at stake; MEDIUM: a butterfly or major account")
public enum Severity {
    LOW,
    MEDIUM,
    HIGH;

    /** True friends and key accounts weigh most, then butterflies and major accounts, then all others. */
    static Severity of(CustomerClass customerClass, @Nullable Tier tier) {
        if (customerClass == CustomerClass.TRUE_FRIEND || tier == Tier.KEY) {
            return HIGH;
        }
        return customerClass == CustomerClass.BUTTERFLY || tier == Tier.MAJOR ? MEDIUM : LOW;
    }

    /** A change for the worse weighs as much as what is lost; one for the better is good news and weighs little. */
    static Severity ofChange(CustomerClass before, CustomerClass now, @Nullable Tier tier) {
        return now.isWorthLessThan(before) ? of(before, tier) : LOW;
    }
}
