package io.clave.scoring.change;

import io.clave.scoring.model.Amount;
import io.clave.scoring.model.Profile;
import io.clave.scoring.outlook.ModelFigures;
import io.clave.scoring.outlook.ScoringModel;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A change of value taken apart by substituting one cause after the other: first the day, then when the account ordered, then
 * what it spent, last the model version. The contributions sum exactly to the difference; in another order of the causes
 * they would be others.
 */
record Decomposition(ValueMeasure measure, Amount then, Amount now, List<Contribution> contributions) {

    /** Null if the account has no value in one currency, or had it in another. */
    static @Nullable Decomposition between(Standing then, Standing now) {
        Profile before = then.profile();
        Profile after = now.profile();
        Amount value = after == null ? null : after.value();
        if (after == null || value == null || isInAnotherCurrency(before, value.currency())) {
            return null;
        }
        ScoringModel old = then.model();
        ScoringModel active = now.model();
        return old == null || active == null
                ? ofRevenue(before, value)
                : ofLifetimeValue(value.currency(), steps(old, active, before, after, then.day(), now.day()));
    }

    Amount difference() {
        return new Amount(now.amount().subtract(then.amount()), now.currency());
    }

    private static boolean isInAnotherCurrency(@Nullable Profile profile, Currency currency) {
        Amount value = profile == null ? null : profile.value();
        return profile != null && (value == null || !value.currency().equals(currency));
    }

    /** The value before, and after each cause. */
    private static double[] steps(
            ScoringModel old,
            ScoringModel active,
            @Nullable Profile before,
            Profile after,
            LocalDate since,
            LocalDate until) {
        return new double[] {
            old.lifetimeValue(before, before, since),
            old.lifetimeValue(before, before, until),
            old.lifetimeValue(after, before, until),
            old.lifetimeValue(after, after, until),
            active.lifetimeValue(after, after, until)
        };
    }

    private static Decomposition ofLifetimeValue(Currency currency, double[] steps) {
        List<Contribution> contributions = new ArrayList<>();
        for (Cause cause : Cause.values()) {
            BigDecimal from =
                    ModelFigures.amount(steps[cause.ordinal()], currency).amount();
            BigDecimal to =
                    ModelFigures.amount(steps[cause.ordinal() + 1], currency).amount();
            contributions.add(new Contribution(cause, new Amount(to.subtract(from), currency)));
        }
        return new Decomposition(
                ValueMeasure.CLV,
                ModelFigures.amount(steps[0], currency),
                ModelFigures.amount(steps[steps.length - 1], currency),
                contributions);
    }

    /** Net revenue up to the last purchase changes with the orders alone. */
    private static Decomposition ofRevenue(@Nullable Profile before, Amount now) {
        Amount value = before == null ? null : before.value();
        Amount then =
                value == null ? new Amount(BigDecimal.ZERO.setScale(now.amount().scale()), now.currency()) : value;
        Amount difference = new Amount(now.amount().subtract(then.amount()), now.currency());
        return new Decomposition(
                ValueMeasure.NET_REVENUE, then, now, List.of(new Contribution(Cause.NEW_ORDERS, difference)));
    }
}
