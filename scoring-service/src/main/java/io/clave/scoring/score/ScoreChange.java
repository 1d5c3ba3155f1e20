package io.clave.scoring.score;

import io.clave.platform.money.Money;
import io.clave.scoring.model.CadenceState;
import io.clave.scoring.model.CustomerClass;
import io.clave.scoring.model.UnclassifiedReason;
import io.clave.scoring.outlook.VerdictOutcome;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The fact published in {@code scoring.score.v1}: class, reason, cadence, verdict or model version of an account changed. */
record ScoreChange(
        UUID accountId,
        LocalDate asOf,
        String modelVersion,
        CustomerClass customerClass,
        @Nullable CustomerClass previousCustomerClass,
        @Nullable UnclassifiedReason unclassifiedReason,
        CadenceState cadenceState,
        @Nullable CadenceState previousCadenceState,
        @Nullable Double overdueRatio,
        @Nullable LocalDate lastOrderOn,
        @Nullable LocalDate nextExpectedOrderOn,
        @Nullable Money monetary,
        List<String> changed,
        VerdictOutcome verdict,
        @Nullable Double pAlive,
        @Nullable Money clv,
        Instant scoredAt) {

    static final String TOPIC = "scoring.score.v1";
    static final String TYPE = "io.clave.scoring.score-changed.v1";

    /** What changed between two scores of an account, null if nothing that others act on. */
    static @Nullable ScoreChange between(@Nullable Score before, Score after) {
        List<String> changed = new ScoreDifference(before, after).toTell();
        if (changed.isEmpty()) {
            return null;
        }
        return new ScoreChange(
                after.accountId(),
                after.asOf(),
                after.modelVersion(),
                after.customerClass(),
                before == null ? null : before.customerClass(),
                after.unclassifiedReason(),
                after.cadenceState(),
                before == null ? null : before.cadenceState(),
                Rounded.ratio(after.overdueRatio()),
                after.lastOrderOn(),
                after.nextExpectedOn(),
                Monies.ofNullable(after.value()),
                changed,
                after.verdict(),
                after.pAlive(),
                Monies.ofNullable(after.clvAmount()),
                after.scoredAt());
    }
}
