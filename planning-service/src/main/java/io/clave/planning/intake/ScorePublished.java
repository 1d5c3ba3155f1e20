package io.clave.planning.intake;

import io.clave.planning.account.CadenceState;
import io.clave.planning.account.CustomerClass;
import io.clave.planning.account.Score;
import io.clave.planning.account.ScoreReport;
import io.clave.platform.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The data of the events on scoring.score.v1, as far as planning needs them. */
record ScorePublished(
        UUID accountId,
        LocalDate asOf,
        String modelVersion,
        CustomerClass customerClass,
        @Nullable CustomerClass previousCustomerClass,
        @Nullable String unclassifiedReason,
        CadenceState cadenceState,
        @Nullable Double overdueRatio,
        @Nullable LocalDate lastOrderOn,
        @Nullable LocalDate nextExpectedOrderOn,
        @Nullable Money monetary,
        Instant scoredAt) {

    ScorePublished {
        Objects.requireNonNull(accountId, "accountId");
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(modelVersion, "modelVersion");
        Objects.requireNonNull(customerClass, "customerClass");
        Objects.requireNonNull(cadenceState, "cadenceState");
        Objects.requireNonNull(scoredAt, "scoredAt");
    }

    ScoreReport report(long sequence) {
        Score score = new Score(
                accountId,
                sequence,
                asOf,
                modelVersion,
                customerClass,
                unclassifiedReason,
                cadenceState,
                overdueRatio,
                lastOrderOn,
                nextExpectedOrderOn,
                monetary,
                scoredAt);
        return new ScoreReport(score, previousCustomerClass);
    }
}
