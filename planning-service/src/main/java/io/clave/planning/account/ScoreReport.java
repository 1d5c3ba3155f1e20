package io.clave.planning.account;

import org.jspecify.annotations.Nullable;

/** A score as it was reported, with the class that its reporter knew before. */
public record ScoreReport(Score score, @Nullable CustomerClass previousClass) {

    @Nullable
    CustomerClass previousKnownClass() {
        return previousClass != null && previousClass.isKnown() ? previousClass : null;
    }
}
