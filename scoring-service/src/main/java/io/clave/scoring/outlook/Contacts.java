package io.clave.scoring.outlook;

import io.clave.models.EconomicLifetime;
import io.clave.scoring.model.Amount;
import io.clave.scoring.model.Profile;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * What an account brings and costs in a month: its mean margin since the first purchase, and the contacts with it. Reinartz and
 * Kumar (2003), Journal of Marketing 67(1), keep an account while 18 months of it are worth the next contacts.
 */
record Contacts(double monthlyMargin, double monthlyCost) {

    private static final double DAYS_PER_MONTH = OutlookRules.DAYS_PER_YEAR / 12;
    private static final int MONTHS_AHEAD = 18;

    /** Null without one currency, and where the cost in it is not configured. */
    static @Nullable Contacts of(Profile profile, LocalDate asOf, OutlookRules rules) {
        Amount value = profile.value();
        BigDecimal cost = value == null ? null : rules.contactCost().get(value.currency());
        if (cost == null) {
            return null;
        }
        double months = ChronoUnit.DAYS.between(profile.rhythm().first(), asOf) / DAYS_PER_MONTH;
        BigDecimal net = profile.purchases().firstNet().add(profile.purchases().repeatNet());
        return new Contacts(rules.margin() * net.doubleValue() / Math.max(1, months), cost.doubleValue());
    }

    EconomicLifetime lifetime(double daysPerUnit, double rate) {
        return new EconomicLifetime(monthlyMargin, monthlyCost, DAYS_PER_MONTH / daysPerUnit, MONTHS_AHEAD, rate);
    }
}
