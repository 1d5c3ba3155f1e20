package io.clave.scoring.score;

import io.clave.platform.money.Money;
import io.clave.scoring.model.Amount;
import io.clave.scoring.model.CadenceState;
import io.clave.scoring.model.CustomerClass;
import io.clave.scoring.model.ScoringRules;
import io.clave.scoring.model.UnclassifiedReason;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The fact published in {@code scoring.score.v1}: class, reason or cadence of an account changed. */
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
        Instant scoredAt) {

    static final String TOPIC = "scoring.score.v1";
    static final String TYPE = "io.clave.scoring.score-changed.v1";

    /** What changed between two scores of an account, null if nothing that others act on. */
    static @Nullable ScoreChange between(@Nullable Score before, Score after) {
        List<String> changed = changed(before, after);
        if (changed.isEmpty()) {
            return null;
        }
        Amount value = after.profile() == null ? null : after.profile().value();
        return new ScoreChange(
                after.accountId(),
                after.asOf(),
                ScoringRules.VERSION,
                after.customerClass(),
                before == null ? null : before.customerClass(),
                after.unclassifiedReason(),
                after.cadenceState(),
                before == null ? null : before.cadenceState(),
                Rounded.ratio(after.overdueRatio()),
                after.lastOrderOn(),
                after.nextExpectedOn(),
                Monies.ofNullable(value),
                changed,
                after.scoredAt());
    }

    private static List<String> changed(@Nullable Score before, Score after) {
        List<String> changed = new ArrayList<>();
        if (before == null || before.customerClass() != after.customerClass()) {
            changed.add("customerClass");
        }
        if (before == null
                ? after.unclassifiedReason() != null
                : before.unclassifiedReason() != after.unclassifiedReason()) {
            changed.add("unclassifiedReason");
        }
        if (before == null || before.cadenceState() != after.cadenceState()) {
            changed.add("cadenceState");
        }
        return changed;
    }
}
