package io.clave.scoring.model;

import org.jspecify.annotations.Nullable;

/**
 * Accounts that are alike in class, reason, cadence and currency.
 *
 * @param revenue the sum of their values, null without one currency
 */
public record TallyLine(
        CustomerClass customerClass,
        @Nullable UnclassifiedReason reason,
        CadenceState cadence,
        @Nullable Amount revenue,
        long accounts) {

    /** The line of a single account. */
    public static TallyLine of(Verdict verdict) {
        Profile profile = verdict.profile();
        return new TallyLine(
                verdict.classification().customerClass(),
                verdict.classification().reason(),
                verdict.cadence().state(),
                profile == null ? null : profile.value(),
                1);
    }
}
