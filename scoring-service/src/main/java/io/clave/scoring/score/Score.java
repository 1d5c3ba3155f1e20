package io.clave.scoring.score;

import io.clave.scoring.model.CadenceState;
import io.clave.scoring.model.CustomerClass;
import io.clave.scoring.model.Profile;
import io.clave.scoring.model.UnclassifiedReason;
import io.clave.scoring.model.Verdict;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The current score of an account, as it is kept for lists.
 *
 * @param thresholdsVersion the thresholds it was compared with
 * @param profile null if the account has not bought
 */
record Score(
        UUID accountId,
        LocalDate asOf,
        long thresholdsVersion,
        CustomerClass customerClass,
        @Nullable UnclassifiedReason unclassifiedReason,
        CadenceState cadenceState,
        @Nullable Double overdueRatio,
        @Nullable LocalDate nextExpectedOn,
        @Nullable Profile profile,
        Instant scoredAt) {

    static Score of(UUID accountId, Verdict verdict, long thresholdsVersion, Instant now) {
        return new Score(
                accountId,
                verdict.asOf(),
                thresholdsVersion,
                verdict.classification().customerClass(),
                verdict.classification().reason(),
                verdict.cadence().state(),
                verdict.cadence().overdueRatio(),
                verdict.cadence().nextExpectedOn(),
                verdict.profile(),
                now);
    }

    @Nullable
    LocalDate lastOrderOn() {
        return profile == null ? null : profile.rhythm().last();
    }
}
