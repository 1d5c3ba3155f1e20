package io.clave.scoring.model;

import org.jspecify.annotations.Nullable;

/** How long an account stays; all accounts of a portfolio are measured by the same rule. */
@FunctionalInterface
public interface LifetimeRule {

    /** Null when neither the account nor its portfolio says anything. */
    @Nullable
    Lifetime of(Profile profile, @Nullable Double portfolioIntervalDays);

    /** The rule without a model: last purchase + some median intervals. */
    static LifetimeRule cadence(ClassRules rules) {
        return (profile, interval) -> Lifetime.of(profile.rhythm(), interval, rules);
    }
}
