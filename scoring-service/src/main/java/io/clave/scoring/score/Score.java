package io.clave.scoring.score;

import io.clave.scoring.model.Amount;
import io.clave.scoring.model.CadenceState;
import io.clave.scoring.model.CustomerClass;
import io.clave.scoring.model.Profile;
import io.clave.scoring.model.UnclassifiedReason;
import io.clave.scoring.outlook.ModelFigures;
import io.clave.scoring.outlook.VerdictOutcome;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The current score of an account, as it is kept for lists.
 *
 * @param thresholdsVersion the thresholds it was compared with
 * @param modelVersion the model that scored, or the rules alone
 * @param profile null if the account has not bought
 * @param figures null if no model was active or the account has not bought
 * @param keptClv the lifetime value that the history kept last
 */
record Score(
        UUID accountId,
        LocalDate asOf,
        long thresholdsVersion,
        String modelVersion,
        CustomerClass customerClass,
        @Nullable UnclassifiedReason unclassifiedReason,
        CadenceState cadenceState,
        @Nullable Double overdueRatio,
        @Nullable LocalDate nextExpectedOn,
        VerdictOutcome verdict,
        @Nullable Profile profile,
        @Nullable ListedFigures figures,
        @Nullable Double keptClv,
        Instant scoredAt) {

    @Nullable
    LocalDate lastOrderOn() {
        return profile == null ? null : profile.rhythm().last();
    }

    @Nullable
    Amount value() {
        return profile == null ? null : profile.value();
    }

    @Nullable
    Double pAlive() {
        return figures == null ? null : figures.pAlive();
    }

    @Nullable
    Double clv() {
        return figures == null ? null : figures.clv();
    }

    /** The lifetime value as money. */
    @Nullable
    Amount clvAmount() {
        Double clv = clv();
        Amount value = value();
        return clv == null || value == null ? null : ModelFigures.amount(clv, value.currency());
    }

    /** The same score, once the history has kept it. */
    Score kept() {
        return new Score(
                accountId,
                asOf,
                thresholdsVersion,
                modelVersion,
                customerClass,
                unclassifiedReason,
                cadenceState,
                overdueRatio,
                nextExpectedOn,
                verdict,
                profile,
                figures,
                clv(),
                scoredAt);
    }
}
